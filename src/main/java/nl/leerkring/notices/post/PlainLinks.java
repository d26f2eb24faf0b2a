package nl.leerkring.notices.post;

import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.TextContentNodeRendererContext;

/** A link in plain text stands at the end of its line: mail programs take a bracket after an address for a part of it. */
record PlainLinks(TextContentNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class);
    }

    @Override
    public void render(Node link) {
        for (Node child = link.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        context.getWriter().write(": " + ((Link) link).getDestination());
    }
}
