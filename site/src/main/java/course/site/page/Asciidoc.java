package course.site.page;

import course.site.complaint.Complaint;
import course.site.dress.Dress;
import course.site.reference.BooksMacro;
import course.site.reference.EndpointsMacro;
import course.site.reference.ExitsMacro;
import course.site.reference.FilterMacro;
import course.site.reference.HelpMacro;
import course.site.reference.PathMacro;
import course.site.timeline.Drawing;
import course.site.timeline.TimelineMacro;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.log.LogHandler;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Asciidoctor as this course uses it: the same attributes for every file, and no warning unheard. */
public final class Asciidoc implements AutoCloseable {

    /** Asciidoctor's own printing, turned off: each warning is a complaint already. Held, or it would be collected. */
    private static final Logger ECHO = Logger.getLogger("asciidoctor");

    private final Asciidoctor asciidoctor;
    private final LogHandler warnings;

    /** Borrows a running Asciidoctor. Complaints are handed on while files are read and converted. */
    public Asciidoc(Asciidoctor asciidoctor, Path root, Drawing drawing, Consumer<Complaint> complaints) {
        ECHO.setUseParentHandlers(false);
        this.asciidoctor = asciidoctor;
        this.warnings = new Warnings(root, complaints);
        asciidoctor.registerLogHandler(warnings);
        asciidoctor.rubyExtensionRegistry().loadClass(Asciidoc.class.getResourceAsStream("/course/site/java25.rb"));
        asciidoctor.javaExtensionRegistry().blockMacro(new TimelineMacro(root, drawing, complaints));
        asciidoctor.javaExtensionRegistry().blockMacro(new EndpointsMacro());
        asciidoctor.javaExtensionRegistry().blockMacro(new HelpMacro());
        asciidoctor.javaExtensionRegistry().blockMacro(new ExitsMacro());
        asciidoctor.javaExtensionRegistry().blockMacro(new PathMacro());
        asciidoctor.javaExtensionRegistry().blockMacro(new BooksMacro());
        asciidoctor.javaExtensionRegistry().blockMacro(new FilterMacro());
    }

    /** Parses {@code file}. {@code up} leads from its pages' folder to the site's, for links between pages. */
    Document load(Path file, String up) {
        return asciidoctor.loadFile(file.toFile(), Options.builder()
                .safe(SafeMode.UNSAFE)
                .sourcemap(true)
                .attributes(attributes(up))
                .build());
    }

    /** The text of one header line, with its marks of code and emphasis turned into HTML. */
    String inline(String headerText) {
        var options = Options.builder().docType("inline").safe(SafeMode.SECURE).build();
        var html = asciidoctor.convert(Parser.unescapeEntities(headerText, false), options);
        return html == null ? "" : html;
    }

    /** The heading, which is HTML too, and {@code html}, dressed for reading. */
    static Text text(String heading, String html) {
        var title = Jsoup.parseBodyFragment(heading).text();
        var body = Dress.up(html);
        return new Text(heading, title, body.html(), Sections.of(title, body));
    }

    static String attribute(StructuralNode node, String name) {
        var value = node.getAttribute(name, "", false);
        return value == null ? "" : value.toString();
    }

    private static Attributes attributes(String up) {
        return Attributes.builder()
                .attribute("source-highlighter", "rouge")
                .attribute("rouge-css", "class")
                .attribute("idprefix", "")
                .attribute("idseparator", "-")
                .attribute("relfileprefix", up)
                .attribute("hide-uri-scheme", "")
                .attribute("table-caption", null)
                .attribute("figure-caption", null)
                .attribute("experimental", "")
                .build();
    }

    /** Gives Asciidoctor back as it was, still running. */
    @Override
    public void close() {
        asciidoctor.unregisterAllExtensions();
        asciidoctor.unregisterLogHandler(warnings);
    }

    List<StructuralNode> sections(Document document) {
        return document.getBlocks().stream().filter(block -> block.getContext().equals("section")).toList();
    }
}
