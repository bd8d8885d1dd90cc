extension ElectionDefinition {
    /// Checks that the definition's parts refer to each other (`Audit/RECORD.md`, section 6).
    ///
    /// - Throws: `CanonicalError.member` naming the first part that does not hold.
    func checkReferences() throws(CanonicalError) {
        let known = Set(districts.map(\.id))
        guard known.count == districts.count, !districts.isEmpty else {
            throw .member("districts", expected: "a list of districts, each id once")
        }
        guard Set(stations.map(\.id)).count == stations.count, !stations.isEmpty,
            stations.allSatisfy({ known.contains($0.district) })
        else {
            throw .member("stations", expected: "a list of stations of known districts, each id once")
        }
        try checkForm()
        guard Set(contests.map(\.id)).count == contests.count, !contests.isEmpty else {
            throw .member("contests", expected: "a list of contests, each id once")
        }
        for contest in contests { try check(contest, districts: known) }
    }

    private func check(_ contest: Contest, districts known: Set<DistrictId>) throws(CanonicalError) {
        guard !contest.districts.isEmpty, contest.districts.allSatisfy(known.contains),
            Set(contest.districts).count == contest.districts.count
        else {
            throw .member(
                "districts", expected: "a list of known districts, each once, in contest \(contest.id)")
        }
        guard Set(contest.options.map(\.id)).count == contest.options.count,
            contest.options.count(where: \.againstAll) <= 1
        else {
            throw .member(
                "options", expected: "each id once, at most one \"against all\", in contest \(contest.id)")
        }
        guard let basis = contest.rule.basis else { return }
        guard basis == ProtocolForm.votes || form.lines.contains(where: { $0.id == basis }) else {
            throw .member("basis", expected: "\"votes\" or a line of the form, in contest \(contest.id)")
        }
    }

    private func checkForm() throws(CanonicalError) {
        let lines = Set(form.lines.map(\.id))
        guard lines.count == form.lines.count, !lines.isEmpty, !lines.contains(ProtocolForm.votes),
            Set(form.equations.map(\.id)).count == form.equations.count,
            form.equations.allSatisfy({
                ($0.left + $0.right).allSatisfy { lines.contains($0) || $0 == ProtocolForm.votes }
            })
        else {
            throw .member("form", expected: "lines with names of their own, and equations between them")
        }
    }
}
