package report.plain;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The class that stands for one lambda or method reference: what it captures, and its method. */
final class LambdaClass {
  private static final String ONE = "ONE";
  private static final String OF = "of";
  private static final int HIDDEN = Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC;

  private final ClassNode node = new ClassNode();
  private final InvokeDynamicInsnNode call;
  private final Type[] captured;
  private final Type face;

  /**
   * The class for a call that would make a lambda.
   *
   * @param name the name of the class
   * @param host of its nest
   * @param call the call, of LambdaMetafactory.metafactory
   */
  LambdaClass(String name, String host, InvokeDynamicInsnNode call) {
    this.call = call;
    this.captured = Type.getArgumentTypes(call.desc);
    this.face = Type.getReturnType(call.desc);
    node.version = Opcodes.V17;
    node.access = HIDDEN;
    node.name = name;
    node.superName = "java/lang/Object";
    node.interfaces.add(face.getInternalName());
    node.nestHostClass = host;
    for (int i = 0; i < captured.length; i++) {
      int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
      node.fields.add(new FieldNode(access, "c" + i, captured[i].getDescriptor(), null, null));
    }
    constructor();
    if (captured.length == 0) {
      one();
    } else {
      of();
    }
    face();
  }

  ClassNode node() {
    return node;
  }

  /** What takes the place of the call: where nothing is captured, one lambda does for all times. */
  AbstractInsnNode use() {
    return captured.length == 0
        ? new FieldInsnNode(Opcodes.GETSTATIC, node.name, ONE, face.getDescriptor())
        : new MethodInsnNode(Opcodes.INVOKESTATIC, node.name, OF, call.desc, false);
  }

  private MethodNode method(int access, String name, String descriptor) {
    MethodNode method = new MethodNode(access, name, descriptor, null, null);
    node.methods.add(method);
    return method;
  }

  /** Enough for any of these methods: each argument twice, once more for a call, and two wide. */
  private static void end(MethodNode method, int arguments) {
    method.maxLocals = arguments + 1;
    method.maxStack = arguments + 6;
  }

  private int captures() {
    return size(captured);
  }

  private static int size(Type... types) {
    int size = 0;
    for (Type type : types) {
      size += type.getSize();
    }
    return size;
  }

  private static String makes(Type... arguments) {
    return Type.getMethodDescriptor(Type.VOID_TYPE, arguments);
  }

  private void constructor() {
    MethodNode method = method(Opcodes.ACC_PRIVATE, "<init>", makes(captured));
    method.visitVarInsn(Opcodes.ALOAD, 0);
    method.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    int local = 1;
    for (int i = 0; i < captured.length; i++) {
      method.visitVarInsn(Opcodes.ALOAD, 0);
      method.visitVarInsn(captured[i].getOpcode(Opcodes.ILOAD), local);
      method.visitFieldInsn(Opcodes.PUTFIELD, node.name, "c" + i, captured[i].getDescriptor());
      local += captured[i].getSize();
    }
    method.visitInsn(Opcodes.RETURN);
    end(method, captures());
  }

  private void one() {
    int access = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
    node.fields.add(new FieldNode(access, ONE, face.getDescriptor(), null, null));
    MethodNode method = method(Opcodes.ACC_STATIC, "<clinit>", "()V");
    make(method);
    method.visitFieldInsn(Opcodes.PUTSTATIC, node.name, ONE, face.getDescriptor());
    method.visitInsn(Opcodes.RETURN);
    end(method, 0);
  }

  private void of() {
    MethodNode method = method(Opcodes.ACC_STATIC, OF, call.desc);
    make(method);
    method.visitInsn(Opcodes.ARETURN);
    end(method, captures());
  }

  private void make(MethodNode method) {
    method.visitTypeInsn(Opcodes.NEW, node.name);
    method.visitInsn(Opcodes.DUP);
    int local = 0;
    for (Type type : captured) {
      method.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
      local += type.getSize();
    }
    method.visitMethodInsn(Opcodes.INVOKESPECIAL, node.name, "<init>", makes(captured), false);
  }

  /** The method of the interface: the captured values, then the arguments, go to what is meant. */
  private void face() {
    Type erased = (Type) call.bsmArgs[0];
    Handle meant = (Handle) call.bsmArgs[1];
    Type given = (Type) call.bsmArgs[2];
    MethodNode method = method(Opcodes.ACC_PUBLIC, call.name, erased.getDescriptor());
    Meant target = new Meant(meant);
    target.begin(method);
    for (int i = 0; i < captured.length; i++) {
      method.visitVarInsn(Opcodes.ALOAD, 0);
      method.visitFieldInsn(Opcodes.GETFIELD, node.name, "c" + i, captured[i].getDescriptor());
    }
    Type[] arguments = erased.getArgumentTypes();
    int local = 1;
    for (int i = 0; i < arguments.length; i++) {
      method.visitVarInsn(arguments[i].getOpcode(Opcodes.ILOAD), local);
      local += arguments[i].getSize();
      Type wanted = target.parameter(captured.length + i);
      Conversion.convert(method, arguments[i], given.getArgumentTypes()[i], wanted);
    }
    target.call(method);
    Type back = erased.getReturnType();
    Conversion.convertBack(method, target.result(), back);
    method.visitInsn(back.getOpcode(Opcodes.IRETURN));
    end(method, captures() + size(arguments));
  }
}
