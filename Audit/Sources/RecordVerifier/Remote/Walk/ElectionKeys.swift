/// What the trustees' record gives: K, every Kᵢ, and E (RECORD-remote.md, sections 3, 5 and 6).
struct ElectionKeys {
    /// E.
    let digest: Digest
    /// K.
    let key: GroupElement
    /// Kᵢ, from trustee 1 on.
    let shareKeys: [GroupElement]
    /// t.
    let threshold: Int
    /// vkᵢ, from trustee 1 on.
    let signKeys: [SigningKey]
}
