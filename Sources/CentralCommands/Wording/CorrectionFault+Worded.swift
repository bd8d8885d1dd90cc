import VoterSnapshot
import Wording

extension CorrectionFaultCode: Worded {
    static var actions: String { CorrectionAction.allCases.map(\.rawValue).joined(separator: ", ") }
    static var marks: String { VoterMark.allCases.map(\.rawValue).joined(separator: ", ") }
}

/// Where, then what.
extension CorrectionFault: Worded {
    var kyrgyz: String { "\(line)-сап\(place): \(code.kyrgyz)" }
    var russian: String { "строка \(line)\(place): \(code.russian)" }
    var english: String { "line \(line)\(place): \(code.english)" }

    private var place: String { column.map { ", \($0.rawValue)" } ?? "" }
}
