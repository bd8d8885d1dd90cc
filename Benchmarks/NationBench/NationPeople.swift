import ElectionModel
import VoterSnapshot

/// Synthetic voters of a station, made one after the other from the station's number: nothing of them is kept.
struct NationPeople: Sequence, IteratorProtocol {
    private static let surnames = ["Осмонов", "Байышов", "Үсөнов", "Токтогулов", "Жээнбеков", "Өмүров", "Сыдыков"]
    private static let givenNames = ["Бакыт", "Нурлан", "Эрмек", "Азамат", "Кубаныч", "Темирбек"]
    private static let patronymics = ["Асанович", "Өмүрбекович", "Кадырович", "Жумабекович"]
    /// Between 30 and 60, as many as a good impression has.
    private static let minutiae: ClosedRange<UInt64> = 30...60

    private static let firstBirth = CivilDate(daysSinceEpoch: -9000)

    private let station: Int
    private let voters: Int
    private let photoBytes: Int
    private var made = 0
    private var state: UInt64

    init(station: Int, voters: Int, photoBytes: Int) {
        self.station = station
        self.voters = voters
        self.photoBytes = photoBytes
        state = UInt64(station) &* 0x9E37_79B9_7F4A_7C15
    }

    mutating func next() -> SnapshotVoter? {
        guard made < voters else { return nil }
        made += 1
        // A number of the whole nation: the serial tells 100,000 people of one birth date apart.
        let number = station * NationPlan.largestStation + made
        guard
            let pin = Pin(
                sex: made.isMultiple(of: 2) ? .female : .male,
                birthDate: Self.firstBirth.adding(days: number / 100_000 * 97), serial: number % 100_000)
        else { return nil }
        return SnapshotVoter(
            listNumber: made, pin: pin, surname: pick(Self.surnames), givenName: pick(Self.givenNames),
            patronymic: pick(Self.patronymics), photo: photoBytes == 0 ? [] : noise(photoBytes),
            templates: [2, 7].map { SnapshotTemplate(position: $0, record: record(position: $0)) }, mark: nil)
    }

    /// A record of ISO/IEC 19794-2:2005 with one view, its minutiae anywhere: 30 + 6 × minutiae bytes.
    private mutating func record(position: UInt8) -> [UInt8] {
        let count = Int(Self.minutiae.lowerBound + number(UInt64(Self.minutiae.count)))
        let length = 30 + 6 * count
        var bytes: [UInt8] = [0x46, 0x4D, 0x52, 0, 0x20, 0x32, 0x30, 0, 0, 0, UInt8(length >> 8), UInt8(length & 255)]
        bytes += [0, 0, 1, 144, 1, 144, 0, 197, 0, 197, 1, 0, position, 0, 80, UInt8(count)]
        for _ in 0..<count {
            let word = random()
            let (x, y) = (Int(word % 400), Int((word >> 16) % 400))
            bytes += [0x40 | UInt8(x >> 8), UInt8(x & 255), UInt8(y >> 8), UInt8(y & 255), UInt8(word >> 56), 60]
        }
        return bytes + [0, 0]
    }

    /// Bytes that do not compress, as a photo's do not.
    private mutating func noise(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count + 8)
        while bytes.count < count { withUnsafeBytes(of: random()) { bytes.append(contentsOf: $0) } }
        bytes.removeLast(bytes.count - count)
        return bytes
    }

    private mutating func pick(_ names: [String]) -> String { names[Int(number(UInt64(names.count)))] }

    private mutating func number(_ below: UInt64) -> UInt64 { random() % below }

    /// SplitMix64.
    private mutating func random() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}
