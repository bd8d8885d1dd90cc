/// What a key signs on a note: the byte that separates its kinds of signature (C2SP signed-note, "signature types").
package enum NotePurpose: UInt8, Hashable, Sendable {
    /// Ed25519 over the note's text.
    case signature = 0x01
    /// An Ed25519 cosignature with its time (C2SP tlog-cosignature v1).
    case cosignature = 0x04
}
