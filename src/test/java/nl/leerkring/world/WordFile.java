package nl.leerkring.world;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A document as Word writes it, with headings, lists and tables that are such by its styles. */
public final class WordFile {

    private final XWPFDocument document = new XWPFDocument();
    private final BigInteger dots;
    private final BigInteger numbers;

    public WordFile() {
        for (int level = 1; level <= 3; level++) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId("Kop" + level);
            style.addNewName().setVal("heading " + level);
            style.setType(STStyleType.PARAGRAPH);
            document.createStyles().addStyle(new XWPFStyle(style));
        }
        XWPFNumbering numbering = document.createNumbering();
        dots = list(numbering, BigInteger.ZERO, STNumberFormat.BULLET, "\uf0b7");
        numbers = list(numbering, BigInteger.ONE, STNumberFormat.DECIMAL, "%1.");
    }

    private static BigInteger list(XWPFNumbering numbering, BigInteger id, STNumberFormat.Enum format, String text) {
        CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(id);
        CTLvl level = kind.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
    }

    public WordFile titled(String title) {
        document.getProperties().getCoreProperties().setTitle(title);
        return this;
    }

    public WordFile heading(int level, String text) {
        XWPFParagraph heading = document.createParagraph();
        heading.setStyle("Kop" + level);
        heading.createRun().setText(text);
        return this;
    }

    public WordFile line(String text) {
        document.createParagraph().createRun().setText(text);
        return this;
    }

    public WordFile dots(String... items) {
        return items(dots, items);
    }

    public WordFile numbers(String... items) {
        return items(numbers, items);
    }

    private WordFile items(BigInteger list, String... items) {
        for (String item : items) {
            XWPFParagraph line = document.createParagraph();
            line.setNumID(list);
            line.setNumILvl(BigInteger.ZERO);
            line.createRun().setText(item);
        }
        return this;
    }

    public WordFile link(String text, String address) {
        document.createParagraph().createHyperlinkRun(address).setText(text);
        return this;
    }

    public WordFile table(String[]... rows) {
        XWPFTable table = document.createTable(rows.length, rows[0].length);
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                table.getRow(i).getCell(j).setText(rows[i][j]);
            }
        }
        return this;
    }

    public byte[] bytes() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream(); document) {
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
