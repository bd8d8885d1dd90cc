import Foundation
import Glibc
import TestSupport

/// A provider of X-Road's SOAP of another maker (`fastapi-xroad-soap`) with one service like the civil registry's.
final class ForeignProvider {
    struct Failed: Error { let output: String }

    let port: Int
    private let process = Process()

    private static let program = """
        import socket, typing, uvicorn
        from fastapi_xroad_soap import SoapService, MessageBody, XroadHeader
        from fastapi_xroad_soap.elements import String
        names = {"prod": "http://tunduk-seccurity-infocom.x-road.fi/producer"}
        class Question(MessageBody, tag="zagsDataByPin"):
            pin = String(tag="pin")
        class Answer(MessageBody, tag="zagsDataByPinResponse", ns="prod", nsmap=names):
            pin = String(tag="pin")
            surname = String(tag="surname")
            name = String(tag="name")
            dateOfBirth = String(tag="dateOfBirth")
        soap = SoapService(path="/")
        @soap.action("zagsDataByPin")
        def answer(body: Question, header: XroadHeader) -> Answer:
            return Answer(pin=body.pin, surname="Асанова", name="Айгүл", dateOfBirth="1990-11-01")
        place = socket.socket()
        place.bind(("127.0.0.1", 0))
        place.listen(16)
        print(place.getsockname()[1], flush=True)
        uvicorn.Server(uvicorn.Config(soap, log_level="critical")).run(sockets=[place])
        """

    init() throws {
        process.executableURL = URL(fileURLWithPath: PythonTools.providerOfXRoad ?? "")
        process.arguments = ["-c", Self.program]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        guard let port = Int(line.filter { !$0.isWhitespace }) else { throw Failed(output: line) }
        self.port = port
    }

    deinit {
        // Threads that start programs here may have every other signal blocked, and the program inherits that.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}
