/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.linux.ChannelInfo;
import org.rpmsgtracer.emulator.linux.RpmsgDevice;
import org.rpmsgtracer.emulator.linux.RpmsgEndpoint;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/** {@code /sys/class/rpmsg/channel_N} of rpmsg-sysfs. Its failing stores return -1, whatever the reason. */
final class MultieptChannel {

    private static final int FAILED = -1;
    private static final long HIGHEST_ADDRESS = 2047;
    private static final Pattern NEW = Pattern.compile("\\s*([+-]?\\d{1,10})(,(.))?.*", Pattern.DOTALL);
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,9}");

    private final LinuxKernel kernel;
    private final RpmsgDevice device;
    private final int id;
    private final Map<Long, MultieptEndpoint> endpoints = new TreeMap<>();

    MultieptChannel(LinuxKernel kernel, RpmsgDevice device, int id) {
        this.kernel = kernel;
        this.device = device;
        this.id = id;
    }

    void addNodes() {
        kernel.addNode(attribute("local_addr"), AttributeFile.readOnly(() -> device.src() + "\n"));
        kernel.addNode(attribute("remote_addr"), AttributeFile.readOnly(() -> device.dst() + "\n"));
        kernel.addNode(attribute("name"), AttributeFile.readOnly(() -> device.name() + "\n"));
        kernel.addNode(attribute("ept_new"), AttributeFile.writeOnly(this::create));
        kernel.addNode(attribute("ept_delete"), AttributeFile.writeOnly(this::delete));
    }

    void remove() {
        List.copyOf(endpoints.values()).forEach(this::remove);
        List.of("local_addr", "remote_addr", "name", "ept_new", "ept_delete")
                .forEach(name -> kernel.removeNode(attribute(name)));
    }

    /** A message for the channel's own endpoint, which nobody may have asked for. */
    void receivedByDefault(ReceivedMessage message) {
        MultieptEndpoint exported = endpoints.get(device.src());
        if (exported != null) {
            exported.received(message);
        } else {
            kernel.log().print("rpmsg: data at unexported default endpoint");
            kernel.log().print(", dropping...");
        }
    }

    private int create(UserProcess process, String text) {
        Matcher asked = NEW.matcher(text);
        long address = asked.matches() ? Long.parseLong(asked.group(1)) : -1;
        if (address < 0) {
            kernel.log().print("rpmsg: negative addr");
            return FAILED;
        }
        if (address > HIGHEST_ADDRESS) {
            kernel.log().print("rpmsg: too high ept address");
            return FAILED;
        }
        MultieptEndpoint made = new MultieptEndpoint(kernel, device, id, "S".equals(asked.group(3)), process.pid());
        Optional<RpmsgEndpoint> endpoint = address == device.src()
                ? device.endpoint().filter(own -> !endpoints.containsKey(address))
                : device.parent().createEndpoint(new ChannelInfo("", address, RpmsgAddress.ANY),
                        (at, message) -> made.received(message), error -> {
                        });
        if (endpoint.isEmpty()) {
            kernel.log().print("rpmsg: cannot create ept");
            return FAILED;
        }
        endpoints.put(address, made);
        made.addNodes(endpoint.get());
        return 0;
    }

    private int delete(UserProcess process, String text) {
        if (!DECIMAL.matcher(text).matches()) {
            kernel.log().print("rpmsg: scanf error");
            return FAILED;
        }
        MultieptEndpoint endpoint = endpoints.get(Long.parseLong(text));
        if (endpoint != null && endpoint.pid() != process.pid()) {
            kernel.log().print("rpmsg:");
            kernel.log().print("PID err, have " + process.pid() + ", should have " + endpoint.pid());
        }
        if (endpoint == null || endpoint.pid() != process.pid()) {
            kernel.log().print("rpmsg: likely bad endpoint number");
            return FAILED;
        }
        remove(endpoint);
        return 0;
    }

    private void remove(MultieptEndpoint endpoint) {
        endpoints.remove(endpoint.address());
        endpoint.remove();
    }

    private String attribute(String name) {
        return "/sys/class/rpmsg/channel_" + id + "/" + name;
    }
}
