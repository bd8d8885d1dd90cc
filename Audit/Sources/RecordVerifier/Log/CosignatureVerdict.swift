/// What a note says of one witness.
enum CosignatureVerdict {
    case good
    /// No line has the witness' name and id.
    case absent
    /// A line of its name and id does not verify, which is fatal whatever the others are (C2SP signed-note).
    case bad
}
