package nl.leerkring;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Measures methods with the compiler's own parser. */
final class Methods {

    private Methods() {
    }

    static List<String> longerThan(int lines, List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> long_ = new ArrayList<>();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
                    manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitMethod(MethodTree method, Void nothing) {
                        long from = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
                        long to = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
                        if (to - from + 1 > lines) {
                            long_.add(unit.getSourceFile().getName() + " " + method.getName() + " " + (to - from + 1));
                        }
                        return super.visitMethod(method, nothing);
                    }
                }, null);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return long_;
    }
}
