package nl.leerkring;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerkring.web.Text;

/** Enums, and what people read of them. */
final class Labels {

    /** The same word in both languages. */
    private static final Set<String> SAME = Set.of("online", "Online", "Opening");
    private static final Set<String> NAMES = Set.of("name", "toString", "ordinal");
    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.leerkring");

    private Labels() {
    }

    /** Of every enum that has labels: each constant in both languages, and not the one for the other. */
    static List<String> missing() {
        return CLASSES.stream().filter(JavaClass::isEnum).filter(type -> type.getMethods().stream().anyMatch(method ->
                        method.getRawParameterTypes().isEmpty() && method.getRawReturnType().isEquivalentTo(Text.class)))
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants())).flatMap(Labels::wrong).sorted().toList();
    }

    private static Stream<String> wrong(Object constant) {
        return Stream.of(((Enum<?>) constant).getDeclaringClass().getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() == Text.class).flatMap(method -> {
                    method.setAccessible(true);
                    try {
                        Text text = (Text) method.invoke(constant);
                        boolean good = !text.nl().isBlank() && !text.en().isBlank() && (!text.nl().equals(text.en()) || SAME.contains(text.nl()));
                        return good ? Stream.empty() : Stream.of(constant.getClass().getName() + "." + constant + "." + method.getName() + ": " + text);
                    } catch (ReflectiveOperationException failed) {
                        return Stream.of(constant + ": " + failed.getCause());
                    }
                });
    }

    /** Templates that print a constant or its name. People read its label; an attribute may hold its code. */
    static List<String> namesOnScreen() {
        return CLASSES.stream().filter(type -> type.getSimpleName().startsWith("Jte") && type.getSimpleName().endsWith("Generated"))
                .flatMap(type -> type.getMethodCallsFromSelf().stream()).filter(Labels::prints).map(call -> call.getDescription()).sorted().toList();
    }

    private static boolean prints(JavaMethodCall call) {
        return call.getTargetOwner().isAssignableTo(Enum.class) && NAMES.contains(call.getName())
                || call.getName().startsWith("write") && call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(Enum.class));
    }
}
