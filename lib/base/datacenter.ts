/** Whether it has the form of a datacenter's name, such as `dal13`: inputs are judged by it before any service is asked. */
export function isDatacenterName(text: string): boolean {
  return /^[a-z]{3}[0-9]{2}$/.test(text);
}
