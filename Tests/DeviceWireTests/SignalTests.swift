import DeviceWire
import Testing

@Suite struct SignalTests {
    @Test func `no two lamps are told apart by colour alone`() {
        let rhythms = Lamp.allCases.map { "\($0.rhythm.on)/\($0.rhythm.off)/\($0.rhythm.colour == .dark)" }
        let shared = Set(rhythms.filter { rhythm in rhythms.filter { $0 == rhythm }.count > 1 })
        #expect(shared.isEmpty, "\(shared)")
    }

    @Test(
        arguments: [
            (0, .amber), (999, .amber), (1_000, .dark), (1_249, .dark), (1_250, .amber),
        ] as [(UInt32, LampColour)])
    func `a lamp follows its rhythm`(elapsed: UInt32, colour: LampColour) {
        #expect(Lamp.attention.colour(after: elapsed) == colour)
        #expect(Lamp.off.colour(after: elapsed) == .dark)
        #expect(Lamp.ready.colour(after: elapsed) == .green)
    }

    @Test func `a sound has its number of tones, and then is silent`() {
        for sound in Sound.allCases {
            let heard = (0..<3_000).map { sound.sounds(after: $0) }
            let tones = zip(heard, [false] + heard.dropLast()).filter { $0 && !$1 }.count
            #expect(tones == Int(sound.tones.count))
            #expect(heard.last == false)
        }
    }

    @Test func `a blank that is missing shows in the stock`() {
        #expect(BallotStock(loaded: 100, printed: 90, spoiled: 3).left == 7)
        #expect(BallotStock(loaded: 100, printed: 101, spoiled: 3).left == -4)
    }
}
