package nl.leerkring.proof;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Whether everybody can read a PDF: veraPDF, with the rules of PDF/UA-1 (ISO 14289-1) that a program can check. */
public final class Vera {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Vera() {
    }

    /** The clauses that this PDF does not keep. */
    public static List<String> faults(byte[] pdf) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator rules = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return rules.validate(parser).getTestAssertions().stream().filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId().getClause() + " " + each.getMessage()).distinct().toList();
        }
    }
}
