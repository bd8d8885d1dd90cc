package import ElectionModel

/// A quota and the contests whose lists must meet it.
package struct ContestQuota: Hashable, Sendable {
    package let contests: [ContestId]
    package let quota: ListQuota

    package init(contests: [ContestId], quota: ListQuota) {
        self.contests = contests
        self.quota = quota
    }
}

extension ContestQuota: CanonicalCodable {
    package init(canonical: CanonicalValue) throws(CanonicalError) {
        try canonical.check(members: ["contests", "quota"])
        contests = try canonical.values("contests")
        quota = try canonical.value("quota")
        guard !contests.isEmpty, Set(contests).count == contests.count else {
            throw .member("contests", expected: "contests, each once")
        }
    }

    package var canonical: CanonicalValue {
        ["contests": .array(contests.map(\.canonical)), "quota": quota.canonical]
    }
}
