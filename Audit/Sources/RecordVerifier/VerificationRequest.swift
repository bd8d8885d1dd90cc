/// What an observer asks to be verified, and with what it is compared.
public struct VerificationRequest {
    /// The folder that holds `checkpoint`, or the web address where it lies.
    public var place: String
    /// The fingerprint of the root keys that the observer was told, 64 hex digits; upper case and blanks do not matter.
    public var rootsFingerprint: String?
    /// Files with checkpoints that the observer kept from earlier visits or got from others; the ledger must continue
    /// each of them.
    public var saved: [String] = []
    /// Other places of the same ledger, folders or web addresses, which must tell the same.
    public var second: [String] = []
    /// A file with certificates in PEM of time-stamping authorities that the observer trusts.
    public var stampAuthorities: String?
    /// Whether what remote voting adds to the ledger is checked too.
    public var includesRemote = false
    /// A file that remembers how far the ledger was verified.
    public var state: String?
    /// The folder that gets what is fetched from web addresses.
    public var copy = "ledger-copy"
    /// The folder that gets the notes that prove that the log told two stories; nil where they are not to be kept.
    public var evidence: String?
    /// Is told how many entries of how many have been checked, now and then.
    public var progress: ((_ done: Int, _ size: Int) -> Void)?

    /// Asks for a ledger alone.
    public init(place: String) { self.place = place }
}
