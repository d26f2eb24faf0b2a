package nl.leerkring;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;

/** The rooms of a module, and whether they know each other both ways. */
final class Rooms {

    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.leerkring");

    private Rooms() {
    }

    static List<String> circles(String module) {
        var result = SlicesRuleDefinition.slices().matching(module + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true).evaluate(CLASSES);
        return result.getFailureReport().getDetails();
    }
}
