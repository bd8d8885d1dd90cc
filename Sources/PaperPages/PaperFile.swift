/// The objects of a PDF file and where they stand (ISO 32000-1, 7.5).
struct PaperFile {
    private var objects: [[UInt8]] = []

    /// A number for an object that comes later.
    mutating func reserve() -> Int {
        objects.append([])
        return objects.count
    }

    /// Fills a number.
    mutating func set(_ number: Int, _ object: String) { objects[number - 1] = Array(object.utf8) }

    /// Adds an object.
    mutating func add(_ object: String) -> Int {
        objects.append(Array(object.utf8))
        return objects.count
    }

    /// Adds bytes as they are.
    mutating func add(stream bytes: [UInt8], more: String = "") -> Int {
        objects.append("<< /Length \(bytes.count) \(more) >>\nstream\n".utf8 + bytes + "\nendstream".utf8)
        return objects.count
    }

    /// The file.
    func bytes(root: Int) -> [UInt8] {
        // The second line tells transfer programs that the file is not text.
        var file = Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(file.count)
            file += "\(index + 1) 0 obj\n".utf8 + object + "\nendobj\n".utf8
        }
        let table = file.count
        file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8
        for place in places {
            let digits = String(place)
            file += "\(String(repeating: "0", count: 10 - digits.count))\(digits) 00000 n \n".utf8
        }
        file += "trailer\n<< /Size \(objects.count + 1) /Root \(root) 0 R >>\nstartxref\n\(table)\n%%EOF\n".utf8
        return file
    }
}
