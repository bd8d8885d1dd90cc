/// Whose signature a statement needs.
package enum Signatory: Hashable, Sendable {
    /// As many different root keys as the election's ``RootPolicy`` demands.
    case roots
    /// A holder of a key that is certified for this role.
    case role(Role)
    /// A member of the commission whose key the commission certified, or the commission's own key.
    case clerk
    /// A holder of any certified key, for itself.
    case anyRole
}
