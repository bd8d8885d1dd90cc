extension FrameVerdict {
    package var english: String {
        switch self {
        case .taken(let number): "code \(number) is taken"
        case .repeated(let number): "code \(number) was taken before"
        case .complete: "all codes are taken"
        case .foreign: "this code belongs to another correction; finish the one that was begun, or begin anew"
        case .damaged: "the code was misread; scan it again"
        case .notAFrame: "this is no code of a correction"
        }
    }
}
