/// How a voter was identified before a ballot was issued.
package enum IdentificationBasis: String, Sendable, CaseIterable {
    /// Document, then one finger against the voter's own templates.
    case finger
    /// Two fingers, both found in the list for the same voter.
    case twoFingers = "two-fingers"
    /// One finger found in the list, and a member who looked at the photo.
    case fingerAndMember = "finger-and-member"
    /// Document and photo, by two members with a reason.
    case twoMembers = "two-members"
}
