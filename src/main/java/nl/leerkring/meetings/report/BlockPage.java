package nl.leerkring.meetings.report;

import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** Changing one block. @param href of the report */
record BlockPage(String href, Block block, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Wijzig het verslag", "Edit the report");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    static Form filled(Block block) {
        return Form.empty().with("titel", block.title()).with("tekst", block.body()).with("versie", block.version());
    }

    BlockFields fields() {
        return new BlockFields(href, block, form);
    }
}
