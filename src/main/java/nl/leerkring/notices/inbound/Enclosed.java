package nl.leerkring.notices.inbound;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.springframework.web.multipart.MultipartFile;

/** A file that came along with a mail, in the shape of one that came with a form: so it goes through the same intake. */
record Enclosed(Part part, String name, String type) implements MultipartFile {

    @Override
    public String getName() {
        return "bijlage";
    }

    @Override
    public String getOriginalFilename() {
        return name;
    }

    @Override
    public String getContentType() {
        return type;
    }

    @Override
    public boolean isEmpty() {
        return getSize() == 0;
    }

    /** As it travels, in base 64; who takes it in counts for herself. */
    @Override
    public long getSize() {
        try {
            return Math.max(0, part.getSize());
        } catch (MessagingException unknown) {
            return 0;
        }
    }

    @Override
    public byte[] getBytes() throws IOException {
        try (InputStream in = getInputStream()) {
            return in.readAllBytes();
        }
    }

    @Override
    public InputStream getInputStream() throws IOException {
        try {
            return part.getInputStream();
        } catch (MessagingException unreadable) {
            throw new IOException(unreadable);
        }
    }

    @Override
    public void transferTo(File file) throws IOException {
        try (InputStream in = getInputStream()) {
            Files.copy(in, file.toPath());
        }
    }
}
