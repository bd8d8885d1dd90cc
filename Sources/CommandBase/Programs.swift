import Glibc

/// Where the other programs are: beside the one that runs.
package enum Programs {
    /// The path of a program in the folder of the running one.
    package static func beside(_ name: String) -> String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let own = String(decoding: buffer.prefix(max(count, 0)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return own.lastIndex(of: "/").map { "\(own[..<$0])/\(name)" } ?? name
    }
}
