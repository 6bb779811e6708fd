import { createContext, createElement, useContext, type ReactNode } from "react";

import type { Device } from "./contract";

const DeviceContext = createContext<Device | null>(null);

export function DeviceProvider({ device, children }: { device: Device; children: ReactNode }): ReactNode {
  return createElement(DeviceContext.Provider, { value: device }, children);
}

export function useDevice(): Device {
  const device = useContext(DeviceContext);
  if (!device) throw new Error("DeviceProvider is missing above this component");
  return device;
}
