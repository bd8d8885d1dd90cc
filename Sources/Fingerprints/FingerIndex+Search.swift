import Dispatch
import Synchronization

extension FingerIndex {
    /// The templates that are most like the probe.
    ///
    /// Two passes: votes of the cylinders of the whole list, then the direct comparison of the best `shortlist`. A
    /// search that finds nobody proves nothing: the finger may be too bad for the first pass.
    ///
    /// Every finger is compared, whatever position the probe says, since people present the wrong finger.
    ///
    /// - Parameters:
    ///   - probe: The finger on the reader.
    ///   - top: How many to answer at most; more than `shortlist` lengthens the second pass.
    ///   - threads: How many threads to use at most; the answer does not depend on it.
    /// - Returns: Best first; equal scores by reference, then by finger. Those with score 0 are left out, so the answer
    ///   may be empty.
    package func search(_ probe: PreparedTemplate, top: Int, threads: Int = 1) -> [Candidate] {
        guard top > 0 else { return [] }
        var candidates: [Candidate] = []
        let shortlist = shortlist(probe, count: max(top, Self.shortlist), threads: threads)
        let similarities = Self.gathered(shortlist.count, threads: threads) {
            matcher.similarity(probe: probe, reference: templates[shortlist[$0]])
        }
        for (index, similarity) in zip(shortlist, similarities) {
            let score = ScoreCalibration.score(similarity)
            guard score.value > 0 else { continue }
            let (reference, position) = labels[index]
            candidates.append(Candidate(reference: reference, position: position, score: score))
        }
        candidates.sort {
            ($1.score.value, $0.reference, $0.position.rawValue)
                < ($0.score.value, $1.reference, $1.position.rawValue)
        }
        return Array(candidates.prefix(top))
    }

    /// The templates with the most votes, the most first; without those that have none.
    func shortlist(_ probe: PreparedTemplate, count: Int, threads: Int) -> [Int] {
        let votes = Self.gathered(rows.count, threads: threads) { row in
            CylinderKernel.votes(probe.cylinders, rows[row], weights: Self.weights)
        }
        var ranks: [(rank: Float, index: Int)] = []
        ranks.reserveCapacity(templates.count)
        for (row, votes) in votes.enumerated() {
            for template in 0..<rows[row].templates {
                let index = row * CylinderRow.mostTemplates + template
                let best = Self.mostVotes(votes[template * CylinderKernel.bins..<(template + 1) * CylinderKernel.bins])
                guard best > 0 else { continue }
                ranks.append((Float(best) / Float(templates[index].cylinders.count + Self.fewCylinders), index))
            }
        }
        ranks.sort { ($1.rank, $0.index) < ($0.rank, $1.index) }
        return ranks.prefix(count).map(\.index)
    }

    /// The most votes in two neighbouring bins: cylinders of one finger turn alike.
    private static func mostVotes(_ votes: ArraySlice<UInt32>) -> UInt32 {
        var most: UInt32 = 0
        var before: UInt32 = 0
        for vote in votes {
            most = max(most, before + vote)
            before = vote
        }
        return most
    }

    /// Computes values on at most so many threads, in their order whatever the threads do.
    private static func gathered<Value: Sendable>(
        _ count: Int, threads: Int, _ value: @Sendable (Int) -> Value
    ) -> [Value] {
        let workers = min(threads, count)
        guard workers > 1 else { return (0..<count).map(value) }
        let parts = Mutex([[Value]](repeating: [], count: workers))
        DispatchQueue.concurrentPerform(iterations: workers) { worker in
            let part = (worker * count / workers..<(worker + 1) * count / workers).map(value)
            parts.withLock { $0[worker] = part }
        }
        return parts.withLock { $0.flatMap(\.self) }
    }
}
