/// The tally of a contest in a district, as the record tells it.
struct TallyUnit {
    /// A contest of a style, by their places in the manifest.
    struct Name: Hashable {
        let style: Int
        let contest: Int
    }

    var aggregate: TallyAggregate?
    /// M of every option, of each trustee whose share is good.
    var partials: [Int: [GroupElement]] = [:]
    /// The trustees who gave a share.
    var givers: Set<UInt32> = []
    var votes: [UInt32]?

    /// A and B of an option.
    func cipher(_ option: Int) -> (A: GroupElement, B: GroupElement)? {
        aggregate.map { ($0.sums[2 * option], $0.sums[2 * option + 1]) }
    }

    /// ∏ Mᵢ^λᵢ over the first t trustees with good shares (RECORD-remote.md, section 9); nil with fewer.
    static func combination(_ partials: [Int: GroupElement], threshold: Int) -> GroupElement? {
        let trustees = partials.keys.sorted().prefix(threshold)
        guard trustees.count == threshold else { return nil }
        return trustees.reduce(.identity) { product, trustee in
            let weight = trustees.filter { $0 != trustee }.reduce(GroupScalar(1)) { weight, other in
                weight * GroupScalar(other) * GroupScalar(other - trustee).inverse
            }
            return product * (partials[trustee] ?? .identity).power(weight)
        }
    }
}
