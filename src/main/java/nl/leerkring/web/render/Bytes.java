package nl.leerkring.web.render;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A filled template in UTF-8, in one piece of memory: written at once, because each write to a response goes through every filter. */
public final class Bytes implements TemplateOutput {

    private static final int USUAL = 32 * 1024;

    private byte[] bytes = new byte[USUAL];
    private int length;

    Bytes() {
    }

    public int length() {
        return length;
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    @Override
    public void writeBinaryContent(byte[] value) {
        if (value.length > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + value.length));
        }
        System.arraycopy(value, 0, bytes, length, value.length);
        length += value.length;
    }

    @Override
    public void writeContent(String value) {
        writeBinaryContent(value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void writeContent(String value, int begin, int end) {
        writeContent(value.substring(begin, end));
    }
}
