package org.porchlight.testing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Photographs made on the spot: a light sheet with writing, its top edge red. */
public final class Photos {

  private Photos() {}

  public static BufferedImage sheet(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = picture.createGraphics();
    canvas.setColor(new Color(250, 248, 240));
    canvas.fillRect(0, 0, width, height);
    canvas.setColor(Color.RED);
    canvas.fillRect(0, 0, width, Math.max(1, height / 4));
    canvas.setColor(Color.BLACK);
    canvas.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, Math.max(8, height / 20)));
    canvas.drawString("PAY STUB 1,204.00", width / 10, height / 2);
    canvas.dispose();
    return picture;
  }

  public static byte[] jpeg(int width, int height) {
    return jpeg(sheet(width, height), 0.8f);
  }

  /** A JPEG of about that many bytes: noise does not pack. */
  public static byte[] jpegOfAbout(int bytes) {
    int side = (int) Math.sqrt(bytes / 1.18);
    BufferedImage noise = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(bytes);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        noise.setRGB(x, y, random.nextInt());
      }
    }
    return jpeg(noise, 0.95f);
  }

  public static byte[] jpeg(BufferedImage picture, float quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam params = writer.getDefaultWriteParam();
      params.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      params.setCompressionQuality(quality);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(picture, null, null), params);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  public static byte[] written(BufferedImage picture, String format) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(picture, format, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public static byte[] png(int width, int height) {
    return written(sheet(width, height), "png");
  }

  /**
   * A JPEG as a phone held sideways writes it: the pixels lie, Exif orientation 6 says to turn them
   * a quarter to the right, and a GPS position says where it was.
   */
  public static byte[] heldSideways(int uprightWidth, int uprightHeight) {
    BufferedImage lying = asHeld(sheet(uprightWidth, uprightHeight), 6);
    return withExif(jpeg(lying, 0.85f), 6);
  }

  /**
   * The pixels as the sensor of a phone has them, so that Exif's orientation (1 to 8) brings them
   * upright: 6, for one, says that the sensor's first row is the picture's right side.
   */
  public static BufferedImage asHeld(BufferedImage upright, int orientation) {
    int width = upright.getWidth();
    int height = upright.getHeight();
    boolean lying = orientation >= 5;
    BufferedImage held =
        new BufferedImage(
            lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int column = lying ? y : x;
        int row = lying ? x : y;
        boolean fromRight =
            lying ? orientation == 7 || orientation == 8 : orientation == 2 || orientation == 3;
        boolean fromBottom =
            lying ? orientation == 6 || orientation == 7 : orientation == 3 || orientation == 4;
        held.setRGB(
            fromRight ? held.getWidth() - 1 - column : column,
            fromBottom ? held.getHeight() - 1 - row : row,
            upright.getRGB(x, y));
      }
    }
    return held;
  }

  /** Puts an Exif segment with that orientation and a GPS position behind the start marker. */
  public static byte[] withExif(byte[] jpeg, int orientation) {
    byte[] exif = exif(orientation);
    ByteBuffer bytes = ByteBuffer.allocate(jpeg.length + exif.length + 4);
    bytes.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.length + 2)).put(exif);
    return bytes.put(jpeg, 2, jpeg.length - 2).array();
  }

  private static byte[] exif(int orientation) {
    ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 3 * 12 + 4 + 2 + 2 * 12 + 4 + 24 + 16);
    exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    exif.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    exif.putShort((short) 3);
    entry(exif, 0x010F, 2, 16, 8 + 2 + 36 + 4 + 2 + 24 + 4 + 24);
    entry(exif, 0x0112, 3, 1, orientation << 16);
    entry(exif, 0x8825, 4, 1, 8 + 2 + 36 + 4);
    exif.putInt(0);
    exif.putShort((short) 2);
    entry(exif, 1, 2, 2, 'N' << 24);
    entry(exif, 2, 5, 3, 8 + 2 + 36 + 4 + 2 + 24 + 4);
    exif.putInt(0);
    exif.putInt(43).putInt(1).putInt(39).putInt(1).putInt(11).putInt(1);
    exif.put("Examplephone 12\0".getBytes(StandardCharsets.US_ASCII));
    return exif.array();
  }

  private static void entry(ByteBuffer exif, int tag, int type, int count, int value) {
    exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }
}
