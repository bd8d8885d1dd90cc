import Candidacy

extension CandidacyLife {
    /// What a clerk may do with the candidacy now, in the words of a deed; the page has a button for each.
    func deeds(for clerk: Clerk) -> [String] {
        let duties = clerk.certificate.duties
        var deeds: [String] = []
        if duties.contains(.decide) {
            if !unsettled.isEmpty, stage == .open { deeds.append("settle") }
            if stage == .decidable { deeds.append(reasons.isEmpty ? "register" : "refuse") }
            if stage == .registrationAppealed || stage == .refusalAppealed { deeds.append("end-appeal") }
            if [.withdrawn, .excluded, .refused].contains(stage) { deeds.append("replace") }
        }
        if duties.contains(.prepare) {
            if stage == .registered || stage == .refused { deeds.append("appeal") }
            if ![.withdrawn, .replaced, .excluded, .refused].contains(stage) { deeds.append("withdraw") }
            if stage.isJudged { deeds.append("check") }
        }
        return deeds
    }
}
