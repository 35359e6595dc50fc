package org.porchlight.platform.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What {@link JvmEngine} starts: nothing of the server is loaded here. */
public final class PictureProcess {

  private PictureProcess() {}

  public static void main(String[] arguments) throws IOException {
    File file = new File(arguments[1]);
    if (arguments[0].equals("count")) {
      try (PDDocument pdf = Loader.loadPDF(file)) {
        System.out.println(pdf.getNumberOfPages());
      }
      return;
    }
    int page = Integer.parseInt(arguments[3]);
    int longestSide = Integer.parseInt(arguments[4]);
    BufferedImage drawn =
        arguments[2].equals("application/pdf")
            ? page(file, page, longestSide)
            : upright(file, longestSide);
    write(drawn, new File(arguments[5]));
  }

  private static BufferedImage page(File file, int page, int longestSide) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      PDRectangle box = pdf.getPage(page).getCropBox();
      float scale = longestSide / Math.max(box.getWidth(), box.getHeight());
      return new PDFRenderer(pdf).renderImage(page, scale, ImageType.RGB);
    }
  }

  private static BufferedImage upright(File file, int longestSide) throws IOException {
    BufferedImage source = ImageIO.read(file);
    if (source == null) {
      throw new IOException("No picture");
    }
    int orientation = ExifOrientation.of(file.toPath());
    double scale =
        Math.min(1, longestSide / (double) Math.max(source.getWidth(), source.getHeight()));
    int width = (int) Math.max(1, Math.round(source.getWidth() * scale));
    int height = (int) Math.max(1, Math.round(source.getHeight() * scale));
    boolean lying = orientation >= 5;
    BufferedImage target =
        new BufferedImage(
            lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = target.createGraphics();
    canvas.setColor(Color.WHITE);
    canvas.fillRect(0, 0, target.getWidth(), target.getHeight());
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    canvas.transform(turn(orientation, width, height));
    canvas.drawImage(source, 0, 0, width, height, null);
    canvas.dispose();
    return target;
  }

  /** What brings a picture of that Exif orientation (1 to 8) upright. */
  private static AffineTransform turn(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }

  private static void write(BufferedImage picture, File output) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam quality = writer.getDefaultWriteParam();
    quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    quality.setCompressionQuality(PictureEngine.QUALITY / 100f);
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(output)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(picture, null, null), quality);
    } finally {
      writer.dispose();
    }
  }
}
