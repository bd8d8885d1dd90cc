import ElectionModel
import XRoad

/// How far the questions to one service are.
struct LookUpCount {
    let service: String
    let answered: Int
    let failed: Int
    /// Answers with a container that was verified when it came.
    let proven: Int
    /// Answers with one that was not.
    let notProven: Int
    /// Answers without one.
    let waiting: Int

    init(service: String, _ kept: [KeptLookUp]) {
        self.service = service
        let answers = kept.filter(\.isAnswered)
        answered = answers.count
        failed = kept.count - answers.count
        proven = answers.count { $0.evidence?.isVerified == true }
        notProven = answers.count { $0.evidence?.isVerified == false }
        waiting = answers.count { $0.evidence == nil }
    }

    var figures: [Int] { [answered, failed, proven, notProven, waiting] }

    /// As it stands in answers.
    var members: [String: CanonicalValue] {
        [
            "service": .string(service), "answered": .int(answered), "failed": .int(failed), "proven": .int(proven),
            "notProven": .int(notProven), "waiting": .int(waiting),
        ]
    }
}
