import ElectionModel
import Trust

/// The public keys that holders put together, before they become the roots.
package struct RootGathering: Hashable, Sendable {
    /// How many root keys there may be.
    package static let most = 9

    /// In order of their holders' names.
    package let keys: [RootPublicKey]
    /// How many of them a statement needs.
    package let threshold: Int
    /// What comes of it.
    package let file: RootsFile

    /// Puts the keys of one kind together.
    ///
    /// Outside training a threshold of one is refused: then each holder could certify anything alone.
    /// - Throws: ``GatheringFault``.
    package init(_ keys: [RootPublicKey], threshold: Int) throws(GatheringFault) {
        guard let kind = keys.first?.kind, keys.count <= Self.most else { throw .count(keys.count) }
        if let other = keys.first(where: { $0.kind != kind }) { throw .mixedKinds(kind, other.kind) }
        self.keys = keys.sorted { $0.holder < $1.holder }
        for (one, next) in zip(self.keys, self.keys.dropFirst()) where one.holder == next.holder {
            throw .holderTwice(one.holder)
        }
        let ids = Dictionary(grouping: self.keys, by: \.keyId)
        if let shared = self.keys.compactMap({ ids[$0.keyId] }).first(where: { $0.count > 1 }) {
            throw .keyTwice(shared[0].holder, shared[1].holder)
        }
        guard threshold > 1 || kind == .training else { throw .oneAlone }
        guard let roots = RootPolicy(keys: keys.map(\.key), threshold: threshold) else {
            throw .threshold(threshold, keys: keys.count)
        }
        self.threshold = threshold
        file = RootsFile(kind: kind, roots: roots)
    }

    /// Whether a single lost key ends all certifying.
    package var needsAll: Bool { threshold == keys.count && keys.count > 1 }
}
