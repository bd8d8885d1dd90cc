import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Lets a connection have one request without a body, and a limited life.
///
/// A request for a page of health has nothing to say beyond its head, and who scrapes comes every few seconds: keeping
/// connections open would save nothing, while a slow or greedy client could hold them.
final class OneRequestHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart

    private let life: TimeAmount
    private var end: Scheduled<Void>?
    private var hasRequest = false

    init(life: TimeAmount) { self.life = life }

    func handlerAdded(context: ChannelHandlerContext) {
        let channel = context.channel
        end = context.eventLoop.scheduleTask(in: life) { channel.close(promise: nil) }
    }

    func handlerRemoved(context: ChannelHandlerContext) { end?.cancel() }

    func channelInactive(context: ChannelHandlerContext) {
        end?.cancel()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(var head):
            guard !hasRequest else { return }
            hasRequest = true
            // The server then answers this request and reads no other.
            head.headerFields[.connection] = "close"
            context.fireChannelRead(wrapInboundOut(.head(head)))
        case .body:
            // The answer to a request with a body says that it has none to have; nobody waits for the rest.
            break
        case .end:
            context.fireChannelRead(data)
        }
    }
}
