package report.desugar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Rewrites compiled classes so that Java has nothing left to make while they run: lambdas and
 * method references become ordinary objects, equals and hashCode of a record become plain code.
 * javac leaves both to the first run of each place, which costs every start of the tool anew; plain
 * classes lie in the archive of loaded classes (docs/performance.md).
 *
 * <p>Run by the build, as {@code Desugaring FROM TO}.
 */
public final class Desugaring {
  private final Map<String, ClassNode> classes = new TreeMap<>();
  private final Map<String, LambdaClass> open = new TreeMap<>();
  private final Map<String, Integer> numbers = new TreeMap<>();
  private final List<LambdaClass> made = new ArrayList<>();

  private Desugaring() {}

  /**
   * Rewrites the classes of a folder and copies its other files.
   *
   * @param folders the one with what javac made, and the one to write
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] folders) throws IOException {
    Path from = Path.of(folders[0]);
    Path to = Path.of(folders[1]);
    Desugaring all = new Desugaring();
    for (Path file : files(from)) {
      Path target = to.resolve(from.relativize(file));
      Files.createDirectories(target.getParent());
      if (file.toString().endsWith(".class")) {
        all.read(Files.readAllBytes(file));
      } else {
        Files.write(target, Files.readAllBytes(file));
      }
    }
    List.copyOf(all.classes.values()).forEach(all::rewrite);
    all.write(to);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void read(byte[] file) {
    ClassNode node = new ClassNode();
    new ClassReader(file).accept(node, 0);
    classes.put(node.name, node);
  }

  private void write(Path to) throws IOException {
    List<ClassNode> lambdas = made.stream().map(LambdaClass::node).toList();
    for (ClassNode node : Stream.concat(classes.values().stream(), lambdas.stream()).toList()) {
      ClassWriter writer = new ClassWriter(0);
      node.accept(writer);
      Files.write(to.resolve(node.name + ".class"), writer.toByteArray());
    }
  }

  private void rewrite(ClassNode owner) {
    for (MethodNode method : owner.methods) {
      for (AbstractInsnNode at : method.instructions.toArray()) {
        if (at instanceof InvokeDynamicInsnNode call) {
          rewrite(owner, method, call);
        }
      }
    }
  }

  private void rewrite(ClassNode owner, MethodNode method, InvokeDynamicInsnNode call) {
    Handle maker = call.bsm;
    if (maker.getOwner().equals("java/lang/invoke/LambdaMetafactory")
        && maker.getName().equals("metafactory")) {
      method.instructions.set(call, lambdas(host(owner), call).add(call));
    } else if (maker.getOwner().equals("java/lang/runtime/ObjectMethods")) {
      RecordMethods.write(method, call);
    }
  }

  private static String host(ClassNode owner) {
    return owner.nestHostClass == null ? owner.name : owner.nestHostClass;
  }

  /**
   * The class of a nest that takes a lambda. Interfaces of Java's own are never mistaken for one
   * another, so that their lambdas can share one; each other interface has a class of its own.
   */
  private LambdaClass lambdas(String host, InvokeDynamicInsnNode call) {
    String face = Type.getReturnType(call.desc).getInternalName();
    String key = host + " " + (face.startsWith("java/util/function/") ? "" : face);
    LambdaClass lambdas = open.get(key);
    if (lambdas == null || lambdas.isFull()) {
      ClassNode nest = classes.get(host);
      if (nest.nestMembers == null) {
        nest.nestMembers = new ArrayList<>();
      }
      String name = host + "$$Desugared" + numbers.merge(host, 1, Integer::sum);
      lambdas = new LambdaClass(name, host);
      nest.nestMembers.add(name);
      made.add(lambdas);
      open.put(key, lambdas);
    }
    return lambdas;
  }
}
