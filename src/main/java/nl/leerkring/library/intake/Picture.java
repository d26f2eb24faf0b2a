package nl.leerkring.library.intake;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.jspecify.annotations.Nullable;

/** Draws a small picture anew from a large one: turned the right way up, without where and when it was taken. */
final class Picture {

    private static final int SMALL = 480;
    private static final double ROUGH = 0.8;
    private static final double FINE = 0.85;
    /** A small file may unpack to a picture that fills the memory; this many pixels need about 150 MB for a moment. */
    private static final long MOST_PIXELS = 40_000_000;
    /** One at a time, for the same reason. */
    private static final Semaphore TABLE = new Semaphore(1);

    private Picture() {
    }

    /** A small one. Nothing when it is no picture that we can read. */
    static byte @Nullable [] of(Path file, String type) {
        return drawn(file, type, SMALL, true);
    }

    /** As it is, and no larger than this on its longest side. Nothing when it is no picture that we can read. */
    static byte @Nullable [] of(Path file, String type, int most) {
        return drawn(file, type, most, false);
    }

    private static byte @Nullable [] drawn(Path file, String type, int size, boolean grows) {
        if (!type.equals("image/jpeg") && !type.equals("image/png")) {
            return null;
        }
        TABLE.acquireUninterruptibly();
        try {
            int longest = longest(file);
            return longest == 0 ? null : draw(file, grows ? size : Math.min(size, longest), grows ? ROUGH : FINE);
        } catch (IOException | RuntimeException unreadable) {
            return null; // the decoders of the JDK throw all sorts at broken files
        } finally {
            TABLE.release();
        }
    }

    /** Its longest side; 0 when it cannot be drawn. */
    private static int longest(Path file) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return 0;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                boolean fits = (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
                return fits ? Math.max(reader.getWidth(0), reader.getHeight(0)) : 0;
            } finally {
                reader.dispose();
            }
        }
    }

    private static byte[] draw(Path file, int size, double quality) throws IOException {
        BufferedImage small = Thumbnails.of(file.toFile()).size(size, size).asBufferedImage();
        BufferedImage paper = new BufferedImage(small.getWidth(), small.getHeight(), BufferedImage.TYPE_INT_RGB);
        paper.createGraphics().drawImage(small, 0, 0, Color.WHITE, null);
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        Thumbnails.of(paper).scale(1).outputFormat("jpg").outputQuality(quality).toOutputStream(drawn);
        return drawn.toByteArray();
    }
}
