package import Ledger
import Sodium
package import Trust

/// The way to witnesses over HTTP (C2SP tlog-witness): `POST <url>/add-checkpoint`.
package struct HTTPWitnessLink: WitnessLink {
    private let client: OutboundClient
    /// Where each witness listens, by its key's text.
    private let urls: [String: String]

    /// - Parameters:
    ///   - policy: its witnesses have the addresses; one without an address is not reached.
    ///   - client: asks.
    package init(_ policy: LedgerPolicy, client: OutboundClient) {
        self.client = client
        urls = policy.witnesses.reduce(into: [:]) { urls, witness in
            guard let url = witness.url else { return }
            urls[witness.key.text] = url.hasSuffix("/") ? String(url.dropLast()) : url
        }
    }

    package func reaches(_ witness: NoteKey) -> Bool { urls[witness.text] != nil }

    package func send(_ offer: CheckpointOffer, to witness: NoteKey) async -> WitnessAnswer? {
        guard let url = urls[witness.text],
            let reply = try? await client.post(
                "\(url)/add-checkpoint", offer.bytes, mediaType: "text/plain; charset=utf-8",
                upTo: SignedNote.largestSize)
        else { return nil }
        return WitnessAnswer(status: reply.status, mediaType: reply.mediaType, body: reply.body)
    }
}
