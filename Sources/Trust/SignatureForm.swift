/// How a signature is bound to what it says, so that one made for one purpose never serves another.
package enum SignatureForm: String, Sendable {
    /// Ed25519 over the context, then the content.
    case prefix
    /// minisign over a file whose trusted comment begins with the context and a space.
    case minisign
    /// C2SP signed note whose text begins with the context.
    case note
    /// C2SP cosignature: Ed25519 over the context, a line with the time, then a note's text.
    case cosignature
}
