import Wording

extension DeskLinkError {
    package var kyrgyz: String {
        switch self {
        case .notRunning: "Участоктун кызматы иштебей турат."
        case .notAllowed(let path):
            "Бул колдонуучуга участоктун кызматы менен сүйлөшүүгө уруксат жок (\(path)); кызматты иштеткен "
                + "колдонуучу болуп кириңиз."
        case .pathTooLong(let path):
            "\(path) жолу өтө узун: \(Counted.ky(LocalSocket.longestPath, "байттан")) ашпашы керек; папканы кыскараак "
                + "жерге көчүрүңүз."
        case .lost:
            "Участоктун кызматы жооп бербей токтоп калды; аны кайра иштетип, улантардан мурун абалын караңыз."
        case .notUnderstood: "Участоктун кызматынын жообу түшүнүксүз; кызмат менен буйрук бир версияда болушу керек."
        case .system(let path, let code): "\(path): \(SystemCause(code).kyrgyz)."
        }
    }
}
