import Foundation

/// Where the other programs are: beside this one.
enum Programs {
    /// The path of a program in the folder of the running one.
    static func beside(_ name: String) -> String {
        let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "./dobush"
        return (own.lastIndex(of: "/").map { String(own[..<$0]) } ?? ".") + "/" + name
    }
}
