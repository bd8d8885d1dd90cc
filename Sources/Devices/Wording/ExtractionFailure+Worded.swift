import Fingerprints
import Wording

/// What the person at the reader should do differently.
extension ExtractionFailure: Worded {
    package var kyrgyz: String {
        switch self {
        case .noRidges: "Манжа изи көрүнгөн жок: манжаны сканерге тегиз коюңуз."
        case .tooSmall: "Манжанын аз бөлүгү тийди: сканердин ортосуна толугу менен коюңуз."
        case .tooFewMinutiae: "Изи аз окулду: манжанын жумшак жагын толук басыңыз же башка манжаны коюңуз."
        case .smudged: "Изи чапталып калды: манжаны жана сканерди аарчып, жеңилирээк басыңыз."
        case .dry: "Манжа кургак экен: дем уруп же нымдап, катуураак басыңыз."
        }
    }

    package var russian: String {
        switch self {
        case .noRidges: "Отпечаток не виден: положите палец на сканер ровно."
        case .tooSmall: "Палец касается мало: положите его на середину сканера целиком."
        case .tooFewMinutiae: "Прочитано мало: прижмите подушечку пальца полностью или приложите другой палец."
        case .smudged: "Отпечаток смазан: вытрите палец и сканер и прижимайте слабее."
        case .dry: "Палец сухой: подышите на него или увлажните и прижмите сильнее."
        }
    }

    package var english: String {
        switch self {
        case .noRidges: "No fingerprint is seen: lay the finger flat on the reader."
        case .tooSmall: "Too little of the finger touches: lay it on the middle of the reader."
        case .tooFewMinutiae: "Too little was read: press the whole fingertip down, or try another finger."
        case .smudged: "The print is smudged: wipe finger and reader, and press less."
        case .dry: "The finger is dry: breathe on it or moisten it, and press harder."
        }
    }
}
