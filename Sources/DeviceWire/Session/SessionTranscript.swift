import Sodium

/// What the two sides sign, and what a session is called by: the packets themselves, byte for byte.
///
/// Both keys of identity, both of the exchange and both headers are in what each side has signed or received signed, so
/// that nobody can take a part of one session into another, or let a side believe that it speaks with somebody else.
enum SessionTranscript {
    static let boardContext = "dobush device welcome v1\n"
    static let hostContext = "dobush device proof v1\n"
    static let sessionContext = "dobush device session v1\n"

    /// What the board signs in its welcome.
    static func boardText(hello: Hello, welcome: Welcome) -> [UInt8] {
        Array(boardContext.utf8) + hello.packet + welcome.unsigned
    }

    /// What the host signs in its proof.
    static func hostText(hello: Hello, welcome: Welcome, proof: Proof) -> [UInt8] {
        Array(hostContext.utf8) + hello.packet + welcome.packet + proof.unsigned
    }

    /// The session's name: 32 bytes of BLAKE2b over the three packets. Its first four stand in every sealed packet.
    static func name(hello: Hello, welcome: Welcome, proof: Proof) -> [UInt8] {
        let text = Array(sessionContext.utf8) + hello.packet + welcome.packet + proof.packet
        // The length is one that BLAKE2b has.
        return (try? BLAKE2b.hash(text, count: 32)) ?? []
    }
}
