extension FrameVerdict {
    package var russian: String {
        switch self {
        case .taken(let number): "код \(number) принят"
        case .repeated(let number): "код \(number) уже был принят"
        case .complete: "все коды приняты"
        case .foreign: "это код другой поправки; закончите начатую или начните заново"
        case .damaged: "код прочитан с ошибкой; отсканируйте его ещё раз"
        case .notAFrame: "это не код поправки"
        }
    }
}
