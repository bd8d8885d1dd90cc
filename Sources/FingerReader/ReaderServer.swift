import ReaderWire

/// Answers the daemon's commands: one reader, one capture at a time.
actor ReaderServer {
    private let reader: LibfprintReader
    private let writer: ReportWriter
    private var captures: [UInt32: Task<Void, Never>] = [:]

    init(reader: LibfprintReader, writer: ReportWriter) {
        self.reader = reader
        self.writer = writer
    }

    /// Serves until `quit` or the end of the input; the reader is closed then.
    ///
    /// - Throws: the first malformed frame or command, after closing the reader.
    func serve(_ input: AsyncStream<[UInt8]>) async throws(ReaderWireError) {
        let writer = writer
        await reader.start { writer.send($0, request: 0) }
        let fault = await withTaskGroup(of: Void.self) { group in
            let fault = await self.dispatch(input, to: &group)
            group.cancelAll()
            for capture in self.captures.values { capture.cancel() }
            for capture in self.captures.values { await capture.value }
            return fault
        }
        await reader.stop()
        switch fault {
        case .malformed(let error): throw error
        case .quit(let request): writer.send(.done, request: request)
        case .inputEnded: break
        }
    }

    /// Why serving ended.
    private enum Ending: Sendable {
        case quit(request: UInt32)
        case inputEnded
        case malformed(ReaderWireError)
    }

    private func dispatch(_ input: AsyncStream<[UInt8]>, to group: inout TaskGroup<Void>) async -> Ending {
        var decoder = ReaderFrameDecoder()
        do throws(ReaderWireError) {
            for await chunk in input {
                decoder.append(chunk)
                while let frame = try decoder.next() {
                    let request = frame.request
                    switch try ReaderCommand(frame) {
                    case .quit: return .quit(request: request)
                    case .capture(let milliseconds): beginCapture(milliseconds, request: request)
                    case .cancel(let other):
                        captures[other]?.cancel()
                        writer.send(.done, request: request)
                    case .hello(let version):
                        let known = version == ReaderCommand.version
                        writer.send(
                            known ? .hello(version: version) : .failure(.protocolFault), request: request)
                    case .listDevices:
                        group.addTask { await self.answer(request) { .devices(await $0.devices()) } }
                    case .open(let driver):
                        group.addTask {
                            await self.answer(request) { reader throws(ReaderFailure) in
                                .opened(try await reader.open(driver: driver))
                            }
                        }
                    case .close:
                        group.addTask {
                            await self.answer(request) { reader throws(ReaderFailure) in
                                try await reader.close()
                                return .done
                            }
                        }
                    }
                }
            }
        } catch {
            return .malformed(error)
        }
        return .inputEnded
    }

    private func answer(
        _ request: UInt32, _ work: (LibfprintReader) async throws(ReaderFailure) -> ReaderReport
    ) async {
        do throws(ReaderFailure) {
            writer.send(try await work(reader), request: request)
        } catch {
            writer.send(.failure(error), request: request)
        }
    }

    private func beginCapture(_ milliseconds: UInt32, request: UInt32) {
        let writer = writer
        captures[request] = Task {
            await answer(request) { reader throws(ReaderFailure) in
                .image(
                    try await reader.capture(timeout: .milliseconds(Int(milliseconds))) {
                        writer.send($0, request: request)
                    })
            }
            captures[request] = nil
        }
    }
}
