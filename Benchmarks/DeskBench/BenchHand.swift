import Imaging
import VirtualReader

/// The hand at the virtual reader; connects when it is first needed.
actor BenchHand {
    private let socket: String
    private var finger: VirtualFinger?

    init(socket: String) { self.socket = socket }

    func press(_ image: GreyImage) async throws {
        let hand: VirtualFinger
        if let finger { hand = finger } else { hand = try await VirtualFinger(path: socket) }
        finger = hand
        try await hand.press(image)
    }
}
