package course.compile;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Keeps what the compiler writes in memory. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

    private final List<Path> hidden;
    private final Map<String, ByteArrayOutputStream> written = new HashMap<>();

    /** @param hidden source roots whose classes are not kept */
    MemoryFiles(JavaFileManager files, List<Path> hidden) {
        super(files);
        this.hidden = List.copyOf(hidden);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        return new SimpleJavaFileObject(URI.create("course:///" + className.replace('.', '/') + ".class"), kind) {
            @Override
            public OutputStream openOutputStream() {
                var bytes = new ByteArrayOutputStream();
                if (!isHidden(sibling)) {
                    written.put(className, bytes);
                }
                return bytes;
            }
        };
    }

    private boolean isHidden(FileObject source) {
        return source.toUri().getScheme().equals("file") && hidden.stream().anyMatch(root -> Path.of(source.toUri()).startsWith(root));
    }

    /** The file manager below is shared by all compilations: it stays open. */
    @Override
    public void close() {}

    Classes classes() {
        var classes = new HashMap<String, byte[]>();
        written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
        return new Classes(classes);
    }
}
