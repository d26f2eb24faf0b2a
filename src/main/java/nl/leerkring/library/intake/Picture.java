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

    private static final int SIZE = 480;
    /** A small file may unpack to a picture that fills the memory; this many pixels need about 150 MB for a moment. */
    private static final long MOST_PIXELS = 40_000_000;
    /** One at a time, for the same reason. */
    private static final Semaphore TABLE = new Semaphore(1);

    private Picture() {
    }

    /** Nothing when it is no picture that we can read. */
    static byte @Nullable [] of(Path file, String type) {
        if (!type.equals("image/jpeg") && !type.equals("image/png")) {
            return null;
        }
        TABLE.acquireUninterruptibly();
        try {
            return drawable(file) ? draw(file) : null;
        } catch (IOException | RuntimeException unreadable) {
            return null; // the decoders of the JDK throw all sorts at broken files
        } finally {
            TABLE.release();
        }
    }

    private static boolean drawable(Path file) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
            } finally {
                reader.dispose();
            }
        }
    }

    private static byte[] draw(Path file) throws IOException {
        BufferedImage small = Thumbnails.of(file.toFile()).size(SIZE, SIZE).asBufferedImage();
        BufferedImage paper = new BufferedImage(small.getWidth(), small.getHeight(), BufferedImage.TYPE_INT_RGB);
        paper.createGraphics().drawImage(small, 0, 0, Color.WHITE, null);
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        Thumbnails.of(paper).scale(1).outputFormat("jpg").outputQuality(0.8).toOutputStream(drawn);
        return drawn.toByteArray();
    }
}
