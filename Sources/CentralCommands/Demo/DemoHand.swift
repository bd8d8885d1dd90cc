#if Training
    import Imaging
    import ReaderWire
    import VirtualReader

    /// The hand at a virtual reader: connects when it is first needed, again when the reader was started anew.
    actor DemoHand {
        /// What the hand does when the reader waits for a finger.
        enum Gesture: Sendable {
            /// Comes off too early.
            case slip
            case press(GreyImage)
        }

        private let socket: String
        private var finger: VirtualFinger?

        init(socket: String) { self.socket = socket }

        /// Does what is asked, each time the reader says that it waits.
        func act(_ gestures: [Gesture], whenWaiting events: AsyncStream<String>) async throws {
            var rest = gestures[...]
            for await event in events where event == "waiting-for-finger" {
                guard let gesture = rest.popFirst() else { continue }
                do {
                    try await perform(gesture)
                } catch is VirtualFingerError {
                    finger = nil
                    try await perform(gesture)
                }
            }
        }

        private func perform(_ gesture: Gesture) async throws {
            let hand: VirtualFinger
            if let finger { hand = finger } else { hand = try await VirtualFinger(path: socket) }
            finger = hand
            switch gesture {
            case .slip: try await hand.retry(.tooShort)
            case .press(let image): try await hand.press(image)
            }
        }
    }
#endif
