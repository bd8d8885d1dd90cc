/// The skeleton as a graph: where ridges end or meet are nodes, the lines between them edges.
struct SkeletonGraph {
    /// An end (one edge) or a fork (three or more).
    struct Node {
        /// The middle of its pixels.
        var place: RidgePoint
        /// Edges that touch it; one is listed twice when both its ends do.
        var edges: [Int] = []
        /// What has been removed stays in its array, so that numbers keep their meaning.
        var isAlive = true
    }

    /// A line between two nodes.
    struct Edge {
        var from: Int
        var to: Int
        /// Points from one node to the other, both included.
        var points: [RidgePoint]
        /// Along the points, in pixels.
        var length: Float
        var isAlive = true
    }

    private(set) var nodes: [Node] = []
    private(set) var edges: [Edge] = []

    /// Reads a skeleton; closed rings without a fork are left out.
    init(_ skeleton: RidgeSkeleton) {
        let offsets = skeleton.neighbours
        let pixels = skeleton.pixels
        // The node of a pixel, -1 for none.
        var owner = [Int](repeating: -1, count: pixels.count)
        var members: [[Int]] = []
        func place(_ pixel: Int) -> RidgePoint {
            RidgePoint(x: Float(pixel % skeleton.width - 1), y: Float(pixel / skeleton.width - 1))
        }
        func isLine(_ pixel: Int) -> Bool { offsets.reduce(0) { $0 + Int(pixels[pixel + $1]) } == 2 }
        for start in pixels.indices where pixels[start] != 0 && owner[start] < 0 && !isLine(start) {
            let node = nodes.count
            var cluster = [start]
            owner[start] = node
            var next = 0
            while next < cluster.count {
                for offset in offsets {
                    let neighbour = cluster[next] + offset
                    guard pixels[neighbour] != 0, owner[neighbour] < 0, !isLine(neighbour) else { continue }
                    owner[neighbour] = node
                    cluster.append(neighbour)
                }
                next += 1
            }
            let sum = cluster.reduce(RidgePoint(x: 0, y: 0)) { $0 + place($1) }
            nodes.append(Node(place: 1 / Float(cluster.count) * sum))
            members.append(cluster)
        }
        var visited = [Bool](repeating: false, count: pixels.count)
        for (node, cluster) in members.enumerated() {
            for start in cluster {
                for offset in offsets {
                    let first = start + offset
                    guard pixels[first] != 0, owner[first] < 0, !visited[first] else { continue }
                    var points = [nodes[node].place]
                    var (previous, here, end) = (start, first, -1)
                    while end < 0 {
                        visited[here] = true
                        points.append(place(here))
                        var onward = -1
                        for offset in offsets where pixels[here + offset] != 0 && here + offset != previous {
                            let reached = owner[here + offset]
                            if reached < 0 {
                                if !visited[here + offset] { onward = here + offset }
                            } else if reached != node || points.count > 2 {
                                end = reached
                            }
                        }
                        guard end < 0 else { break }
                        guard onward >= 0 else { break }
                        (previous, here) = (here, onward)
                    }
                    guard end >= 0 else { continue }
                    points.append(nodes[end].place)
                    connect(node, end, points)
                }
            }
        }
        for node in nodes.indices { settle(node) }
    }

    /// How many edges meet in a node.
    func degree(_ node: Int) -> Int { nodes[node].edges.count }

    /// Numbers of the edges that are left and shorter than a length, the shortest first.
    func edges(shorterThan length: Float) -> [Int] {
        edges.indices.filter { edges[$0].isAlive && edges[$0].length < length }
            .sorted { (edges[$0].length, $0) < (edges[$1].length, $1) }
    }

    /// The direction in which an edge leaves a node, judged by the point so many pixels along it.
    func direction(_ edge: Int, from node: Int, reach: Float) -> RidgePoint {
        let points = edges[edge].points
        let isForward = edges[edge].from == node
        func point(_ step: Int) -> RidgePoint { points[isForward ? step : points.count - 1 - step] }
        var walked: Float = 0
        var step = 0
        while step + 1 < points.count, walked < reach {
            walked += (point(step + 1) - point(step)).length
            step += 1
        }
        return (point(step) - point(0)).unit
    }

    /// Joins two nodes by a line.
    mutating func connect(_ from: Int, _ to: Int, _ points: [RidgePoint]) {
        let length = zip(points, points.dropFirst()).reduce(0) { $0 + ($1.1 - $1.0).length }
        nodes[from].edges.append(edges.count)
        nodes[to].edges.append(edges.count)
        edges.append(Edge(from: from, to: to, points: points, length: length))
    }

    /// Takes a line away; what it joined is settled.
    mutating func remove(_ edge: Int) {
        disconnect(edge)
        settle(edges[edge].from)
        settle(edges[edge].to)
    }

    /// Removes a node without edges, and makes one line of a node's two.
    mutating func settle(_ node: Int) {
        guard nodes[node].isAlive else { return }
        if nodes[node].edges.isEmpty { nodes[node].isAlive = false }
        guard nodes[node].edges.count == 2, nodes[node].edges[0] != nodes[node].edges[1] else { return }
        let (first, second) = (edges[nodes[node].edges[0]], edges[nodes[node].edges[1]])
        for edge in nodes[node].edges { disconnect(edge) }
        nodes[node].isAlive = false
        let before = first.to == node ? first.points : first.points.reversed()
        let after = second.from == node ? second.points : second.points.reversed()
        connect(
            first.to == node ? first.from : first.to, second.from == node ? second.to : second.from,
            before + after.dropFirst())
    }

    private mutating func disconnect(_ edge: Int) {
        edges[edge].isAlive = false
        nodes[edges[edge].from].edges.removeAll { $0 == edge }
        nodes[edges[edge].to].edges.removeAll { $0 == edge }
    }
}
