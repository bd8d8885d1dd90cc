// A security server with every register behind it, for tests of programs that ask registers.
//
//   ExchangeDrill SERVICES
//
// SERVICES is a folder of descriptions. It says its address in one line, then goes on until its input ends. People are those of
// `StandInPeople`; each answer comes with its signed container.
import ExchangeStandIn
import Foundation
import XRoad

guard CommandLine.arguments.count == 2 else { exit(2) }
do {
    let folder = CommandLine.arguments[1]
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }
    let book = try ServiceBook(
        files: try names.map { name in
            (name: name, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))))
        })
    let standIn = SecurityServerStandIn(
        book: book, authority: try StandInAuthority(), register: StandInPeople.facts)
    try await standIn.during { address in
        FileHandle.standardOutput.write(Data("\(address)\n".utf8))
        await withCheckedContinuation { done in
            Thread.detachNewThread {
                while readLine() != nil {}
                done.resume()
            }
        }
    }
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(1)
}
