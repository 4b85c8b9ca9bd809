// @ts-nocheck
/** Generated from schemas/ by schemas/generate.ts. Do not edit. */
import runtime0 from 'ajv/dist/runtime/ucs2length.js';
"use strict";
export const validateProfile = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"$schema":{"type":"string","maxLength":4096},"name":{"type":"string","pattern":"^\\S(.*\\S)?$","maxLength":64},"description":{"type":"string","maxLength":1000},"extends":{"tsType":"string | readonly string[]","type":["string","array"],"minLength":1,"maxLength":4096,"maxItems":16,"items":{"type":"string","minLength":1,"maxLength":4096}},"uuid":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","x-kvmrun":"derived"},"arch":{"enum":["x86_64","aarch64"],"default":"x86_64"},"accelerator":{"enum":["kvm","tcg","auto"],"default":"kvm"},"machine":{"type":"string","pattern":"^(q35|virt|microvm|(pc-q35|virt)-[a-z0-9][a-z0-9.-]*)$","maxLength":40,"x-kvmrun":"derived"},"cpu":{"type":"object","additionalProperties":false,"properties":{"count":{"type":"integer","minimum":1,"maximum":1024},"model":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":64},"features":{"type":"object","propertyNames":{"pattern":"^[a-z0-9][a-z0-9._-]*$","maxLength":64},"additionalProperties":{"type":"boolean"},"default":{}},"topology":{"type":"object","additionalProperties":false,"required":["sockets","cores","threads"],"properties":{"sockets":{"type":"integer","minimum":1,"maximum":64},"cores":{"type":"integer","minimum":1,"maximum":1024},"threads":{"type":"integer","minimum":1,"maximum":8}}}},"default":{}},"memory":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$","maxLength":24}},"default":{}},"boot":{"type":"object","additionalProperties":false,"properties":{"kernel":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"initrd":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"cmdline":{"type":"string","maxLength":2047}},"default":{}},"firmware":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"enum":["bios","uefi"]}},"x-kvmrun":"derived"},"disks":{"type":"array","maxItems":32,"items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","maxLength":20},"media":{"enum":["disk","cdrom"],"default":"disk"},"path":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"format":{"enum":["qcow2","raw","vmdk","vdi","vhdx"],"x-kvmrun":"derived"},"bus":{"enum":["virtio","scsi","nvme","sata","ide","usb"],"x-kvmrun":"derived"},"readOnly":{"type":"boolean","default":false},"shared":{"type":"boolean","default":false},"serial":{"type":"string","pattern":"^[A-Za-z0-9._-]+$","maxLength":20,"x-kvmrun":"derived"},"bootIndex":{"type":"integer","minimum":0,"maximum":1000},"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$","maxLength":24},"cache":{"enum":["auto","none","writeback","writethrough","directsync","unsafe"],"default":"auto"},"aio":{"enum":["auto","io_uring","native","threads"],"default":"auto"},"discard":{"enum":["unmap","ignore"],"default":"unmap"},"detectZeroes":{"enum":["off","on","unmap"]},"ioThreads":{"type":"integer","minimum":0,"maximum":16},"throttle":{"type":"object","additionalProperties":false,"properties":{"iops":{"type":"integer","minimum":1,"maximum":1000000000},"readIops":{"type":"integer","minimum":1,"maximum":1000000000},"writeIops":{"type":"integer","minimum":1,"maximum":1000000000},"bandwidth":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$","maxLength":24},"readBandwidth":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$","maxLength":24},"writeBandwidth":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$","maxLength":24}}},"blockSize":{"type":"object","additionalProperties":false,"properties":{"logical":{"enum":[512,1024,2048,4096],"default":512},"physical":{"enum":[512,1024,2048,4096,8192,16384,32768,65536]}}}}},"default":[]},"networks":{"type":"array","maxItems":8,"items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","additionalProperties":false,"required":["id","type"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","maxLength":20},"type":{"const":"user"},"model":{"enum":["virtio"],"default":"virtio"},"mac":{"type":"string","pattern":"^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$","x-kvmrun":"derived"},"forwards":{"type":"array","maxItems":256,"items":{"type":"object","additionalProperties":false,"required":["host","guest"],"properties":{"protocol":{"enum":["tcp","udp"],"default":"tcp"},"hostAddress":{"type":"string","pattern":"^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$","default":"127.0.0.1"},"host":{"tsType":"number | \"auto\"","type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^auto$"},"guest":{"type":"integer","minimum":1,"maximum":65535}}},"default":[]},"restrict":{"type":"boolean","default":false}}},{"type":"object","additionalProperties":false,"required":["id","type"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","maxLength":20},"type":{"const":"none"}}}]},"default":[]},"serial":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["uart","none"],"default":"uart"}},"default":{}},"rng":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["virtio","none"],"default":"none"}},"default":{}},"balloon":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["virtio","none"],"default":"none"}},"default":{}},"guestAgent":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["virtio","none"],"default":"none"}},"default":{}},"tpm":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["emulator","none"],"default":"emulator"},"model":{"enum":["crb","tis"],"x-kvmrun":"derived"}},"default":{"type":"none"}},"display":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["none","gtk","vnc"],"default":"none"}},"default":{}},"watchdog":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["itco","none"],"default":"none"}},"default":{}},"onDiskFull":{"enum":["wait","resume"],"default":"wait"},"ready":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"running"}}},{"type":"object","additionalProperties":false,"required":["type","text"],"properties":{"type":{"const":"serial"},"text":{"type":"string","pattern":"^\\**[^*].*$","maxLength":200},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"5min"}}},{"type":"object","additionalProperties":false,"required":["type","port"],"properties":{"type":{"const":"tcp"},"port":{"type":"integer","minimum":1,"maximum":65535},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"5min"}}},{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"ssh"},"port":{"type":"integer","minimum":1,"maximum":65535,"default":22},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"5min"}}},{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"agent"},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"5min"}}},{"type":"object","additionalProperties":false,"required":["type","command"],"properties":{"type":{"const":"command"},"command":{"type":"array","minItems":1,"maxItems":64,"items":{"type":"string","maxLength":4096}},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"5min"}}}],"default":{"type":"running"}},"cloudInit":{"type":"object","additionalProperties":false,"properties":{"hostname":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$","maxLength":253},"defaultUser":{"type":"boolean","default":true},"sshKeys":{"type":"array","maxItems":64,"items":{"tsType":"string | {readonly file: string}","type":["string","object"],"pattern":"^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$","maxLength":16384,"additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"}}},"default":[]},"users":{"type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]*$","maxLength":32},"gecos":{"type":"string","pattern":"^[^:\\r\\n]*$","maxLength":256},"groups":{"type":"array","maxItems":64,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]*$","maxLength":32},"default":[]},"shell":{"type":"string","pattern":"^/[^\\r\\n:]+$","maxLength":1024},"sudo":{"type":"string","minLength":1,"maxLength":1024},"sshKeys":{"type":"array","maxItems":64,"items":{"tsType":"string | {readonly file: string}","type":["string","object"],"pattern":"^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$","maxLength":16384,"additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"}}},"default":[]},"passwordHash":{"type":"object","additionalProperties":false,"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}}}},"default":[]},"packages":{"type":"array","maxItems":256,"items":{"type":"string","minLength":1,"maxLength":256},"default":[]},"files":{"type":"array","maxItems":256,"items":{"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","pattern":"^/[^\\r\\n]+$","maxLength":4096},"content":{"type":"string","maxLength":1048576},"source":{"type":"object","additionalProperties":false,"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"owner":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]*(:[A-Za-z_][A-Za-z0-9_.-]*)?$","maxLength":65},"permissions":{"type":"string","pattern":"^0?[0-7]{3,4}$","default":"0644"}}},"default":[]},"runcmd":{"tsType":"ReadonlyArray<string | readonly string[]>","type":"array","maxItems":256,"items":{"type":["string","array"],"minLength":1,"maxLength":65536,"minItems":1,"items":{"type":"string","maxLength":65536}},"default":[]},"userData":{"type":"object","additionalProperties":false,"properties":{"inline":{"tsType":"Readonly<Record<string, unknown>>","type":"object","propertyNames":{"pattern":"^[^\\r\\n]{1,256}$"}},"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"networkConfig":{"type":"object","additionalProperties":false,"properties":{"inline":{"tsType":"Readonly<Record<string, unknown>>","type":"object","propertyNames":{"pattern":"^[^\\r\\n]{1,256}$"}},"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"vendorData":{"type":"object","additionalProperties":false,"properties":{"inline":{"tsType":"Readonly<Record<string, unknown>>","type":"object","propertyNames":{"pattern":"^[^\\r\\n]{1,256}$"}},"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}}}},"ignition":{"type":"object","additionalProperties":false,"properties":{"inline":{"tsType":"Readonly<Record<string, unknown>>","type":"object","propertyNames":{"pattern":"^[^\\r\\n]{1,256}$"}},"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"credentials":{"type":"array","maxItems":8,"items":{"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$","maxLength":128},"text":{"type":"string","maxLength":4096},"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"default":[]},"stop":{"type":"object","additionalProperties":false,"properties":{"agent":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"20s"},"powerdown":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"90s"},"quit":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"10s"},"sigterm":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"5s"},"sigkill":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"5s"}},"default":{}},"restart":{"type":"object","additionalProperties":false,"properties":{"policy":{"enum":["no","on-failure","always","unless-stopped"],"default":"no"},"maxRetries":{"type":"integer","minimum":0,"maximum":1000,"default":5},"window":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"10min"},"resetAfter":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"60s"},"backoff":{"type":"object","additionalProperties":false,"properties":{"initial":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"1s"},"factor":{"type":"number","minimum":1,"maximum":10,"default":2},"max":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12,"default":"60s"}},"default":{}}},"default":{}},"extraArgs":{"type":"array","maxItems":64,"items":{"type":"string","minLength":1,"maxLength":65536},"default":[]}},"$id":"profile"};
const func2 = Object.prototype.hasOwnProperty;
const func3 = runtime0.default;
const pattern0 = new RegExp("^\\S(.*\\S)?$", "u");
const pattern1 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
const pattern2 = new RegExp("^(q35|virt|microvm|(pc-q35|virt)-[a-z0-9][a-z0-9.-]*)$", "u");
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern4 = new RegExp("^[a-z0-9][a-z0-9._-]*$", "u");
const pattern5 = new RegExp("^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$", "u");
const pattern6 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const pattern7 = new RegExp("^[A-Za-z0-9._-]+$", "u");
const pattern13 = new RegExp("^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$", "u");
const pattern14 = new RegExp("^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$", "u");
const pattern15 = new RegExp("^auto$", "u");
const pattern17 = new RegExp("^\\**[^*].*$", "u");
const pattern18 = new RegExp("^[0-9]+(ms|s|min|h)$", "u");
const pattern23 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$", "u");
const pattern24 = new RegExp("^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$", "u");
const pattern25 = new RegExp("^[A-Za-z_][A-Za-z0-9_.-]*$", "u");
const pattern26 = new RegExp("^[^:\\r\\n]*$", "u");
const pattern28 = new RegExp("^/[^\\r\\n:]+$", "u");
const pattern30 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern31 = new RegExp("^/[^\\r\\n]+$", "u");
const pattern33 = new RegExp("^[A-Za-z_][A-Za-z0-9_.-]*(:[A-Za-z_][A-Za-z0-9_.-]*)?$", "u");
const pattern34 = new RegExp("^0?[0-7]{3,4}$", "u");
const pattern35 = new RegExp("^[^\\r\\n]{1,256}$", "u");
const pattern43 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="profile" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.arch === undefined){
data.arch = "x86_64";
}
if(data.accelerator === undefined){
data.accelerator = "kvm";
}
if(data.cpu === undefined){
data.cpu = {};
}
if(data.memory === undefined){
data.memory = {};
}
if(data.boot === undefined){
data.boot = {};
}
if(data.disks === undefined){
data.disks = [];
}
if(data.networks === undefined){
data.networks = [];
}
if(data.serial === undefined){
data.serial = {};
}
if(data.rng === undefined){
data.rng = {};
}
if(data.balloon === undefined){
data.balloon = {};
}
if(data.guestAgent === undefined){
data.guestAgent = {};
}
if(data.tpm === undefined){
data.tpm = {"type":"none"};
}
if(data.display === undefined){
data.display = {};
}
if(data.watchdog === undefined){
data.watchdog = {};
}
if(data.onDiskFull === undefined){
data.onDiskFull = "wait";
}
if(data.ready === undefined){
data.ready = {"type":"running"};
}
if(data.credentials === undefined){
data.credentials = [];
}
if(data.stop === undefined){
data.stop = {};
}
if(data.restart === undefined){
data.restart = {};
}
if(data.extraArgs === undefined){
data.extraArgs = [];
}
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(func3(data0) > 4096){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func3(data1) > 64){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(func3(data2) > 1000){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.extends !== undefined){
let data3 = data.extends;
if((typeof data3 !== "string") && (!(Array.isArray(data3)))){
const err9 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: schema11.properties.extends.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data3 === "string"){
if(func3(data3) > 4096){
const err10 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func3(data3) < 1){
const err11 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(Array.isArray(data3)){
if(data3.length > 16){
const err12 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func3(data4) > 4096){
const err13 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func3(data4) < 1){
const err14 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
if(data.uuid !== undefined){
let data5 = data.uuid;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err16 = {instancePath:instancePath+"/uuid",schemaPath:"#/properties/uuid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/uuid",schemaPath:"#/properties/uuid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
let data6 = data.arch;
if(!((data6 === "x86_64") || (data6 === "aarch64"))){
const err18 = {instancePath:instancePath+"/arch",schemaPath:"#/properties/arch/enum",keyword:"enum",params:{allowedValues: schema11.properties.arch.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
let data7 = data.accelerator;
if(!(((data7 === "kvm") || (data7 === "tcg")) || (data7 === "auto"))){
const err19 = {instancePath:instancePath+"/accelerator",schemaPath:"#/properties/accelerator/enum",keyword:"enum",params:{allowedValues: schema11.properties.accelerator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.machine !== undefined){
let data8 = data.machine;
if(typeof data8 === "string"){
if(func3(data8) > 40){
const err20 = {instancePath:instancePath+"/machine",schemaPath:"#/properties/machine/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern2.test(data8)){
const err21 = {instancePath:instancePath+"/machine",schemaPath:"#/properties/machine/pattern",keyword:"pattern",params:{pattern: "^(q35|virt|microvm|(pc-q35|virt)-[a-z0-9][a-z0-9.-]*)$"},message:"must match pattern \""+"^(q35|virt|microvm|(pc-q35|virt)-[a-z0-9][a-z0-9.-]*)$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/machine",schemaPath:"#/properties/machine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
let data9 = data.cpu;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.features === undefined){
data9.features = {};
}
for(const key1 in data9){
if(!((((key1 === "count") || (key1 === "model")) || (key1 === "features")) || (key1 === "topology"))){
const err23 = {instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.count !== undefined){
let data10 = data9.count;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err24 = {instancePath:instancePath+"/cpu/count",schemaPath:"#/properties/cpu/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1024 || isNaN(data10)){
const err25 = {instancePath:instancePath+"/cpu/count",schemaPath:"#/properties/cpu/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},message:"must be <= 1024"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err26 = {instancePath:instancePath+"/cpu/count",schemaPath:"#/properties/cpu/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data9.model !== undefined){
let data11 = data9.model;
if(typeof data11 === "string"){
if(func3(data11) > 64){
const err27 = {instancePath:instancePath+"/cpu/model",schemaPath:"#/properties/cpu/properties/model/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!pattern3.test(data11)){
const err28 = {instancePath:instancePath+"/cpu/model",schemaPath:"#/properties/cpu/properties/model/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/cpu/model",schemaPath:"#/properties/cpu/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
let data12 = data9.features;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
const _errs27 = errors;
if(typeof key2 === "string"){
if(func3(key2) > 64){
const err30 = {instancePath:instancePath+"/cpu/features",schemaPath:"#/properties/cpu/properties/features/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",propertyName:key2};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern4.test(key2)){
const err31 = {instancePath:instancePath+"/cpu/features",schemaPath:"#/properties/cpu/properties/features/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]*$"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var valid4 = _errs27 === errors;
if(!valid4){
const err32 = {instancePath:instancePath+"/cpu/features",schemaPath:"#/properties/cpu/properties/features/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
for(const key3 in data12){
if(typeof data12[key3] !== "boolean"){
const err33 = {instancePath:instancePath+"/cpu/features/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cpu/properties/features/additionalProperties/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/cpu/features",schemaPath:"#/properties/cpu/properties/features/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data9.topology !== undefined){
let data14 = data9.topology;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.sockets === undefined){
const err35 = {instancePath:instancePath+"/cpu/topology",schemaPath:"#/properties/cpu/properties/topology/required",keyword:"required",params:{missingProperty: "sockets"},message:"must have required property '"+"sockets"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data14.cores === undefined){
const err36 = {instancePath:instancePath+"/cpu/topology",schemaPath:"#/properties/cpu/properties/topology/required",keyword:"required",params:{missingProperty: "cores"},message:"must have required property '"+"cores"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data14.threads === undefined){
const err37 = {instancePath:instancePath+"/cpu/topology",schemaPath:"#/properties/cpu/properties/topology/required",keyword:"required",params:{missingProperty: "threads"},message:"must have required property '"+"threads"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key4 in data14){
if(!(((key4 === "sockets") || (key4 === "cores")) || (key4 === "threads"))){
const err38 = {instancePath:instancePath+"/cpu/topology",schemaPath:"#/properties/cpu/properties/topology/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data14.sockets !== undefined){
let data15 = data14.sockets;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err39 = {instancePath:instancePath+"/cpu/topology/sockets",schemaPath:"#/properties/cpu/properties/topology/properties/sockets/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 64 || isNaN(data15)){
const err40 = {instancePath:instancePath+"/cpu/topology/sockets",schemaPath:"#/properties/cpu/properties/topology/properties/sockets/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err41 = {instancePath:instancePath+"/cpu/topology/sockets",schemaPath:"#/properties/cpu/properties/topology/properties/sockets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data14.cores !== undefined){
let data16 = data14.cores;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err42 = {instancePath:instancePath+"/cpu/topology/cores",schemaPath:"#/properties/cpu/properties/topology/properties/cores/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1024 || isNaN(data16)){
const err43 = {instancePath:instancePath+"/cpu/topology/cores",schemaPath:"#/properties/cpu/properties/topology/properties/cores/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},message:"must be <= 1024"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err44 = {instancePath:instancePath+"/cpu/topology/cores",schemaPath:"#/properties/cpu/properties/topology/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data14.threads !== undefined){
let data17 = data14.threads;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err45 = {instancePath:instancePath+"/cpu/topology/threads",schemaPath:"#/properties/cpu/properties/topology/properties/threads/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 8 || isNaN(data17)){
const err46 = {instancePath:instancePath+"/cpu/topology/threads",schemaPath:"#/properties/cpu/properties/topology/properties/threads/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8},message:"must be <= 8"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err47 = {instancePath:instancePath+"/cpu/topology/threads",schemaPath:"#/properties/cpu/properties/topology/properties/threads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/cpu/topology",schemaPath:"#/properties/cpu/properties/topology/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
let data18 = data.memory;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key5 in data18){
if(!(key5 === "size")){
const err50 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data18.size !== undefined){
let data19 = data18.size;
if(typeof data19 === "string"){
if(func3(data19) > 24){
const err51 = {instancePath:instancePath+"/memory/size",schemaPath:"#/properties/memory/properties/size/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!pattern5.test(data19)){
const err52 = {instancePath:instancePath+"/memory/size",schemaPath:"#/properties/memory/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"+"\""};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/memory/size",schemaPath:"#/properties/memory/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
let data20 = data.boot;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key6 in data20){
if(!(((key6 === "kernel") || (key6 === "initrd")) || (key6 === "cmdline"))){
const err55 = {instancePath:instancePath+"/boot",schemaPath:"#/properties/boot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data20.kernel !== undefined){
let data21 = data20.kernel;
if(typeof data21 === "string"){
if(func3(data21) > 4096){
const err56 = {instancePath:instancePath+"/boot/kernel",schemaPath:"#/properties/boot/properties/kernel/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(func3(data21) < 1){
const err57 = {instancePath:instancePath+"/boot/kernel",schemaPath:"#/properties/boot/properties/kernel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/boot/kernel",schemaPath:"#/properties/boot/properties/kernel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data20.initrd !== undefined){
let data22 = data20.initrd;
if(typeof data22 === "string"){
if(func3(data22) > 4096){
const err59 = {instancePath:instancePath+"/boot/initrd",schemaPath:"#/properties/boot/properties/initrd/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func3(data22) < 1){
const err60 = {instancePath:instancePath+"/boot/initrd",schemaPath:"#/properties/boot/properties/initrd/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/boot/initrd",schemaPath:"#/properties/boot/properties/initrd/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data20.cmdline !== undefined){
let data23 = data20.cmdline;
if(typeof data23 === "string"){
if(func3(data23) > 2047){
const err62 = {instancePath:instancePath+"/boot/cmdline",schemaPath:"#/properties/boot/properties/cmdline/maxLength",keyword:"maxLength",params:{limit: 2047},message:"must NOT have more than 2047 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/boot/cmdline",schemaPath:"#/properties/boot/properties/cmdline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/boot",schemaPath:"#/properties/boot/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data.firmware !== undefined){
let data24 = data.firmware;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.type === undefined){
const err65 = {instancePath:instancePath+"/firmware",schemaPath:"#/properties/firmware/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key7 in data24){
if(!(key7 === "type")){
const err66 = {instancePath:instancePath+"/firmware",schemaPath:"#/properties/firmware/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data24.type !== undefined){
let data25 = data24.type;
if(!((data25 === "bios") || (data25 === "uefi"))){
const err67 = {instancePath:instancePath+"/firmware/type",schemaPath:"#/properties/firmware/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.firmware.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/firmware",schemaPath:"#/properties/firmware/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
let data26 = data.disks;
if(Array.isArray(data26)){
if(data26.length > 32){
const err69 = {instancePath:instancePath+"/disks",schemaPath:"#/properties/disks/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
let data27 = data26[i1];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.media === undefined){
data27.media = "disk";
}
if(data27.readOnly === undefined){
data27.readOnly = false;
}
if(data27.shared === undefined){
data27.shared = false;
}
if(data27.cache === undefined){
data27.cache = "auto";
}
if(data27.aio === undefined){
data27.aio = "auto";
}
if(data27.discard === undefined){
data27.discard = "unmap";
}
if(data27.id === undefined){
const err70 = {instancePath:instancePath+"/disks/" + i1,schemaPath:"#/properties/disks/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key8 in data27){
if(!(func2.call(schema11.properties.disks.items.properties, key8))){
const err71 = {instancePath:instancePath+"/disks/" + i1,schemaPath:"#/properties/disks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data27.id !== undefined){
let data28 = data27.id;
if(typeof data28 === "string"){
if(func3(data28) > 20){
const err72 = {instancePath:instancePath+"/disks/" + i1+"/id",schemaPath:"#/properties/disks/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!pattern6.test(data28)){
const err73 = {instancePath:instancePath+"/disks/" + i1+"/id",schemaPath:"#/properties/disks/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/disks/" + i1+"/id",schemaPath:"#/properties/disks/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
let data29 = data27.media;
if(!((data29 === "disk") || (data29 === "cdrom"))){
const err75 = {instancePath:instancePath+"/disks/" + i1+"/media",schemaPath:"#/properties/disks/items/properties/media/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.media.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data27.path !== undefined){
let data30 = data27.path;
if(typeof data30 === "string"){
if(func3(data30) > 4096){
const err76 = {instancePath:instancePath+"/disks/" + i1+"/path",schemaPath:"#/properties/disks/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(func3(data30) < 1){
const err77 = {instancePath:instancePath+"/disks/" + i1+"/path",schemaPath:"#/properties/disks/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/disks/" + i1+"/path",schemaPath:"#/properties/disks/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data27.format !== undefined){
let data31 = data27.format;
if(!(((((data31 === "qcow2") || (data31 === "raw")) || (data31 === "vmdk")) || (data31 === "vdi")) || (data31 === "vhdx"))){
const err79 = {instancePath:instancePath+"/disks/" + i1+"/format",schemaPath:"#/properties/disks/items/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data27.bus !== undefined){
let data32 = data27.bus;
if(!((((((data32 === "virtio") || (data32 === "scsi")) || (data32 === "nvme")) || (data32 === "sata")) || (data32 === "ide")) || (data32 === "usb"))){
const err80 = {instancePath:instancePath+"/disks/" + i1+"/bus",schemaPath:"#/properties/disks/items/properties/bus/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.bus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(typeof data27.readOnly !== "boolean"){
const err81 = {instancePath:instancePath+"/disks/" + i1+"/readOnly",schemaPath:"#/properties/disks/items/properties/readOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(typeof data27.shared !== "boolean"){
const err82 = {instancePath:instancePath+"/disks/" + i1+"/shared",schemaPath:"#/properties/disks/items/properties/shared/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data27.serial !== undefined){
let data35 = data27.serial;
if(typeof data35 === "string"){
if(func3(data35) > 20){
const err83 = {instancePath:instancePath+"/disks/" + i1+"/serial",schemaPath:"#/properties/disks/items/properties/serial/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(!pattern7.test(data35)){
const err84 = {instancePath:instancePath+"/disks/" + i1+"/serial",schemaPath:"#/properties/disks/items/properties/serial/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._-]+$"+"\""};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/disks/" + i1+"/serial",schemaPath:"#/properties/disks/items/properties/serial/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data27.bootIndex !== undefined){
let data36 = data27.bootIndex;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err86 = {instancePath:instancePath+"/disks/" + i1+"/bootIndex",schemaPath:"#/properties/disks/items/properties/bootIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1000 || isNaN(data36)){
const err87 = {instancePath:instancePath+"/disks/" + i1+"/bootIndex",schemaPath:"#/properties/disks/items/properties/bootIndex/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data36 < 0 || isNaN(data36)){
const err88 = {instancePath:instancePath+"/disks/" + i1+"/bootIndex",schemaPath:"#/properties/disks/items/properties/bootIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
if(data27.size !== undefined){
let data37 = data27.size;
if(typeof data37 === "string"){
if(func3(data37) > 24){
const err89 = {instancePath:instancePath+"/disks/" + i1+"/size",schemaPath:"#/properties/disks/items/properties/size/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!pattern5.test(data37)){
const err90 = {instancePath:instancePath+"/disks/" + i1+"/size",schemaPath:"#/properties/disks/items/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"+"\""};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/disks/" + i1+"/size",schemaPath:"#/properties/disks/items/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
let data38 = data27.cache;
if(!((((((data38 === "auto") || (data38 === "none")) || (data38 === "writeback")) || (data38 === "writethrough")) || (data38 === "directsync")) || (data38 === "unsafe"))){
const err92 = {instancePath:instancePath+"/disks/" + i1+"/cache",schemaPath:"#/properties/disks/items/properties/cache/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.cache.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
let data39 = data27.aio;
if(!((((data39 === "auto") || (data39 === "io_uring")) || (data39 === "native")) || (data39 === "threads"))){
const err93 = {instancePath:instancePath+"/disks/" + i1+"/aio",schemaPath:"#/properties/disks/items/properties/aio/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.aio.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
let data40 = data27.discard;
if(!((data40 === "unmap") || (data40 === "ignore"))){
const err94 = {instancePath:instancePath+"/disks/" + i1+"/discard",schemaPath:"#/properties/disks/items/properties/discard/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.discard.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data27.detectZeroes !== undefined){
let data41 = data27.detectZeroes;
if(!(((data41 === "off") || (data41 === "on")) || (data41 === "unmap"))){
const err95 = {instancePath:instancePath+"/disks/" + i1+"/detectZeroes",schemaPath:"#/properties/disks/items/properties/detectZeroes/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.detectZeroes.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data27.ioThreads !== undefined){
let data42 = data27.ioThreads;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err96 = {instancePath:instancePath+"/disks/" + i1+"/ioThreads",schemaPath:"#/properties/disks/items/properties/ioThreads/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 16 || isNaN(data42)){
const err97 = {instancePath:instancePath+"/disks/" + i1+"/ioThreads",schemaPath:"#/properties/disks/items/properties/ioThreads/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},message:"must be <= 16"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data42 < 0 || isNaN(data42)){
const err98 = {instancePath:instancePath+"/disks/" + i1+"/ioThreads",schemaPath:"#/properties/disks/items/properties/ioThreads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
if(data27.throttle !== undefined){
let data43 = data27.throttle;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key9 in data43){
if(!((((((key9 === "iops") || (key9 === "readIops")) || (key9 === "writeIops")) || (key9 === "bandwidth")) || (key9 === "readBandwidth")) || (key9 === "writeBandwidth"))){
const err99 = {instancePath:instancePath+"/disks/" + i1+"/throttle",schemaPath:"#/properties/disks/items/properties/throttle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data43.iops !== undefined){
let data44 = data43.iops;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err100 = {instancePath:instancePath+"/disks/" + i1+"/throttle/iops",schemaPath:"#/properties/disks/items/properties/throttle/properties/iops/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 1000000000 || isNaN(data44)){
const err101 = {instancePath:instancePath+"/disks/" + i1+"/throttle/iops",schemaPath:"#/properties/disks/items/properties/throttle/properties/iops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data44 < 1 || isNaN(data44)){
const err102 = {instancePath:instancePath+"/disks/" + i1+"/throttle/iops",schemaPath:"#/properties/disks/items/properties/throttle/properties/iops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
if(data43.readIops !== undefined){
let data45 = data43.readIops;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err103 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/readIops/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 1000000000 || isNaN(data45)){
const err104 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/readIops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data45 < 1 || isNaN(data45)){
const err105 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/readIops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
if(data43.writeIops !== undefined){
let data46 = data43.writeIops;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err106 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeIops/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 1000000000 || isNaN(data46)){
const err107 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeIops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data46 < 1 || isNaN(data46)){
const err108 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeIops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
if(data43.bandwidth !== undefined){
let data47 = data43.bandwidth;
if(typeof data47 === "string"){
if(func3(data47) > 24){
const err109 = {instancePath:instancePath+"/disks/" + i1+"/throttle/bandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/bandwidth/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(!pattern5.test(data47)){
const err110 = {instancePath:instancePath+"/disks/" + i1+"/throttle/bandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/bandwidth/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"+"\""};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/disks/" + i1+"/throttle/bandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/bandwidth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data43.readBandwidth !== undefined){
let data48 = data43.readBandwidth;
if(typeof data48 === "string"){
if(func3(data48) > 24){
const err112 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/readBandwidth/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(!pattern5.test(data48)){
const err113 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/readBandwidth/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"+"\""};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/readBandwidth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data43.writeBandwidth !== undefined){
let data49 = data43.writeBandwidth;
if(typeof data49 === "string"){
if(func3(data49) > 24){
const err115 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeBandwidth/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!pattern5.test(data49)){
const err116 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeBandwidth/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"+"\""};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeBandwidth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/disks/" + i1+"/throttle",schemaPath:"#/properties/disks/items/properties/throttle/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data27.blockSize !== undefined){
let data50 = data27.blockSize;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.logical === undefined){
data50.logical = 512;
}
for(const key10 in data50){
if(!((key10 === "logical") || (key10 === "physical"))){
const err119 = {instancePath:instancePath+"/disks/" + i1+"/blockSize",schemaPath:"#/properties/disks/items/properties/blockSize/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
let data51 = data50.logical;
if(!((((data51 === 512) || (data51 === 1024)) || (data51 === 2048)) || (data51 === 4096))){
const err120 = {instancePath:instancePath+"/disks/" + i1+"/blockSize/logical",schemaPath:"#/properties/disks/items/properties/blockSize/properties/logical/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.blockSize.properties.logical.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data50.physical !== undefined){
let data52 = data50.physical;
if(!((((((((data52 === 512) || (data52 === 1024)) || (data52 === 2048)) || (data52 === 4096)) || (data52 === 8192)) || (data52 === 16384)) || (data52 === 32768)) || (data52 === 65536))){
const err121 = {instancePath:instancePath+"/disks/" + i1+"/blockSize/physical",schemaPath:"#/properties/disks/items/properties/blockSize/properties/physical/enum",keyword:"enum",params:{allowedValues: schema11.properties.disks.items.properties.blockSize.properties.physical.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/disks/" + i1+"/blockSize",schemaPath:"#/properties/disks/items/properties/blockSize/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/disks/" + i1,schemaPath:"#/properties/disks/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/disks",schemaPath:"#/properties/disks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
let data53 = data.networks;
if(Array.isArray(data53)){
if(data53.length > 8){
const err125 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
const len2 = data53.length;
for(let i2=0; i2<len2; i2++){
let data54 = data53[i2];
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.type === undefined){
const err126 = {instancePath:instancePath+"/networks/" + i2,schemaPath:"#/properties/networks/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
const tag0 = data54.type;
if(typeof tag0 == "string"){
if(tag0 === "user"){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.model === undefined){
data54.model = "virtio";
}
if(data54.forwards === undefined){
data54.forwards = [];
}
if(data54.restrict === undefined){
data54.restrict = false;
}
if(data54.id === undefined){
const err127 = {instancePath:instancePath+"/networks/" + i2,schemaPath:"#/properties/networks/items/oneOf/0/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data54.type === undefined){
const err128 = {instancePath:instancePath+"/networks/" + i2,schemaPath:"#/properties/networks/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
for(const key11 in data54){
if(!((((((key11 === "id") || (key11 === "type")) || (key11 === "model")) || (key11 === "mac")) || (key11 === "forwards")) || (key11 === "restrict"))){
const err129 = {instancePath:instancePath+"/networks/" + i2,schemaPath:"#/properties/networks/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data54.id !== undefined){
let data55 = data54.id;
if(typeof data55 === "string"){
if(func3(data55) > 20){
const err130 = {instancePath:instancePath+"/networks/" + i2+"/id",schemaPath:"#/properties/networks/items/oneOf/0/properties/id/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(!pattern6.test(data55)){
const err131 = {instancePath:instancePath+"/networks/" + i2+"/id",schemaPath:"#/properties/networks/items/oneOf/0/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/networks/" + i2+"/id",schemaPath:"#/properties/networks/items/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data54.type !== undefined){
if("user" !== data54.type){
const err133 = {instancePath:instancePath+"/networks/" + i2+"/type",schemaPath:"#/properties/networks/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "user"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(!(data54.model === "virtio")){
const err134 = {instancePath:instancePath+"/networks/" + i2+"/model",schemaPath:"#/properties/networks/items/oneOf/0/properties/model/enum",keyword:"enum",params:{allowedValues: schema11.properties.networks.items.oneOf[0].properties.model.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data54.mac !== undefined){
let data58 = data54.mac;
if(typeof data58 === "string"){
if(!pattern13.test(data58)){
const err135 = {instancePath:instancePath+"/networks/" + i2+"/mac",schemaPath:"#/properties/networks/items/oneOf/0/properties/mac/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$"},message:"must match pattern \""+"^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$"+"\""};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/networks/" + i2+"/mac",schemaPath:"#/properties/networks/items/oneOf/0/properties/mac/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
let data59 = data54.forwards;
if(Array.isArray(data59)){
if(data59.length > 256){
const err137 = {instancePath:instancePath+"/networks/" + i2+"/forwards",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
const len3 = data59.length;
for(let i3=0; i3<len3; i3++){
let data60 = data59[i3];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.protocol === undefined){
data60.protocol = "tcp";
}
if(data60.hostAddress === undefined){
data60.hostAddress = "127.0.0.1";
}
if(data60.host === undefined){
const err138 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i3,schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data60.guest === undefined){
const err139 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i3,schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/required",keyword:"required",params:{missingProperty: "guest"},message:"must have required property '"+"guest"+"'"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
for(const key12 in data60){
if(!((((key12 === "protocol") || (key12 === "hostAddress")) || (key12 === "host")) || (key12 === "guest"))){
const err140 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i3,schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
let data61 = data60.protocol;
if(!((data61 === "tcp") || (data61 === "udp"))){
const err141 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i3+"/protocol",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema11.properties.networks.items.oneOf[0].properties.forwards.items.properties.protocol.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
let data62 = data60.hostAddress;
if(typeof data62 === "string"){
if(!pattern14.test(data62)){
const err142 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i3+"/hostAddress",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/properties/hostAddress/pattern",keyword:"pattern",params:{pattern: "^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$"},message:"must match pattern \""+"^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$"+"\""};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i3+"/hostAddress",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/properties/hostAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data60.host !== undefined){
let data63 = data60.host;
if((!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))) && (typeof data63 !== "string")){
const err144 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i3+"/host",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/properties/host/type",keyword:"type",params:{type: schema11.properties.networks.items.oneOf[0].properties.forwards.items.properties.host.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 65535 || isNaN(data63)){
const err145 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i3+"/host",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/properties/host/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data63 < 1 || isNaN(data63)){
const err146 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i3+"/host",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/properties/host/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(typeof data63 === "string"){
if(!pattern15.test(data63)){
const err147 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i3+"/host",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/properties/host/pattern",keyword:"pattern",params:{pattern: "^auto$"},message:"must match pattern \""+"^auto$"+"\""};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
if(data60.guest !== undefined){
let data64 = data60.guest;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
const err148 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i3+"/guest",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/properties/guest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 > 65535 || isNaN(data64)){
const err149 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i3+"/guest",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/properties/guest/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data64 < 1 || isNaN(data64)){
const err150 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i3+"/guest",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/properties/guest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
}
else {
const err151 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i3,schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/networks/" + i2+"/forwards",schemaPath:"#/properties/networks/items/oneOf/0/properties/forwards/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(typeof data54.restrict !== "boolean"){
const err153 = {instancePath:instancePath+"/networks/" + i2+"/restrict",schemaPath:"#/properties/networks/items/oneOf/0/properties/restrict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/networks/" + i2,schemaPath:"#/properties/networks/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else if(tag0 === "none"){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.id === undefined){
const err155 = {instancePath:instancePath+"/networks/" + i2,schemaPath:"#/properties/networks/items/oneOf/1/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data54.type === undefined){
const err156 = {instancePath:instancePath+"/networks/" + i2,schemaPath:"#/properties/networks/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
for(const key13 in data54){
if(!((key13 === "id") || (key13 === "type"))){
const err157 = {instancePath:instancePath+"/networks/" + i2,schemaPath:"#/properties/networks/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data54.id !== undefined){
let data66 = data54.id;
if(typeof data66 === "string"){
if(func3(data66) > 20){
const err158 = {instancePath:instancePath+"/networks/" + i2+"/id",schemaPath:"#/properties/networks/items/oneOf/1/properties/id/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(!pattern6.test(data66)){
const err159 = {instancePath:instancePath+"/networks/" + i2+"/id",schemaPath:"#/properties/networks/items/oneOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/networks/" + i2+"/id",schemaPath:"#/properties/networks/items/oneOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data54.type !== undefined){
if("none" !== data54.type){
const err161 = {instancePath:instancePath+"/networks/" + i2+"/type",schemaPath:"#/properties/networks/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/networks/" + i2,schemaPath:"#/properties/networks/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/networks/" + i2,schemaPath:"#/properties/networks/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/networks/" + i2,schemaPath:"#/properties/networks/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/networks/" + i2,schemaPath:"#/properties/networks/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
let data68 = data.serial;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.type === undefined){
data68.type = "uart";
}
for(const key14 in data68){
if(!(key14 === "type")){
const err167 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
let data69 = data68.type;
if(!((data69 === "uart") || (data69 === "none"))){
const err168 = {instancePath:instancePath+"/serial/type",schemaPath:"#/properties/serial/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.serial.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
let data70 = data.rng;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.type === undefined){
data70.type = "none";
}
for(const key15 in data70){
if(!(key15 === "type")){
const err170 = {instancePath:instancePath+"/rng",schemaPath:"#/properties/rng/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
let data71 = data70.type;
if(!((data71 === "virtio") || (data71 === "none"))){
const err171 = {instancePath:instancePath+"/rng/type",schemaPath:"#/properties/rng/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.rng.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/rng",schemaPath:"#/properties/rng/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
let data72 = data.balloon;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.type === undefined){
data72.type = "none";
}
for(const key16 in data72){
if(!(key16 === "type")){
const err173 = {instancePath:instancePath+"/balloon",schemaPath:"#/properties/balloon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
let data73 = data72.type;
if(!((data73 === "virtio") || (data73 === "none"))){
const err174 = {instancePath:instancePath+"/balloon/type",schemaPath:"#/properties/balloon/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.balloon.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/balloon",schemaPath:"#/properties/balloon/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
let data74 = data.guestAgent;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.type === undefined){
data74.type = "none";
}
for(const key17 in data74){
if(!(key17 === "type")){
const err176 = {instancePath:instancePath+"/guestAgent",schemaPath:"#/properties/guestAgent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
let data75 = data74.type;
if(!((data75 === "virtio") || (data75 === "none"))){
const err177 = {instancePath:instancePath+"/guestAgent/type",schemaPath:"#/properties/guestAgent/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.guestAgent.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/guestAgent",schemaPath:"#/properties/guestAgent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
let data76 = data.tpm;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.type === undefined){
data76.type = "emulator";
}
for(const key18 in data76){
if(!((key18 === "type") || (key18 === "model"))){
const err179 = {instancePath:instancePath+"/tpm",schemaPath:"#/properties/tpm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
let data77 = data76.type;
if(!((data77 === "emulator") || (data77 === "none"))){
const err180 = {instancePath:instancePath+"/tpm/type",schemaPath:"#/properties/tpm/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.tpm.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data76.model !== undefined){
let data78 = data76.model;
if(!((data78 === "crb") || (data78 === "tis"))){
const err181 = {instancePath:instancePath+"/tpm/model",schemaPath:"#/properties/tpm/properties/model/enum",keyword:"enum",params:{allowedValues: schema11.properties.tpm.properties.model.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
else {
const err182 = {instancePath:instancePath+"/tpm",schemaPath:"#/properties/tpm/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
let data79 = data.display;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.type === undefined){
data79.type = "none";
}
for(const key19 in data79){
if(!(key19 === "type")){
const err183 = {instancePath:instancePath+"/display",schemaPath:"#/properties/display/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
let data80 = data79.type;
if(!(((data80 === "none") || (data80 === "gtk")) || (data80 === "vnc"))){
const err184 = {instancePath:instancePath+"/display/type",schemaPath:"#/properties/display/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.display.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/display",schemaPath:"#/properties/display/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
let data81 = data.watchdog;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.type === undefined){
data81.type = "none";
}
for(const key20 in data81){
if(!(key20 === "type")){
const err186 = {instancePath:instancePath+"/watchdog",schemaPath:"#/properties/watchdog/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
let data82 = data81.type;
if(!((data82 === "itco") || (data82 === "none"))){
const err187 = {instancePath:instancePath+"/watchdog/type",schemaPath:"#/properties/watchdog/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.watchdog.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/watchdog",schemaPath:"#/properties/watchdog/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
let data83 = data.onDiskFull;
if(!((data83 === "wait") || (data83 === "resume"))){
const err189 = {instancePath:instancePath+"/onDiskFull",schemaPath:"#/properties/onDiskFull/enum",keyword:"enum",params:{allowedValues: schema11.properties.onDiskFull.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
let data84 = data.ready;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.type === undefined){
const err190 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
const tag1 = data84.type;
if(typeof tag1 == "string"){
if(tag1 === "running"){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.type === undefined){
const err191 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
for(const key21 in data84){
if(!(key21 === "type")){
const err192 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data84.type !== undefined){
if("running" !== data84.type){
const err193 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "running"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else if(tag1 === "serial"){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.timeout === undefined){
data84.timeout = "5min";
}
if(data84.type === undefined){
const err195 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(data84.text === undefined){
const err196 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/1/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
for(const key22 in data84){
if(!(((key22 === "type") || (key22 === "text")) || (key22 === "timeout"))){
const err197 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data84.type !== undefined){
if("serial" !== data84.type){
const err198 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "serial"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data84.text !== undefined){
let data87 = data84.text;
if(typeof data87 === "string"){
if(func3(data87) > 200){
const err199 = {instancePath:instancePath+"/ready/text",schemaPath:"#/properties/ready/oneOf/1/properties/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(!pattern17.test(data87)){
const err200 = {instancePath:instancePath+"/ready/text",schemaPath:"#/properties/ready/oneOf/1/properties/text/pattern",keyword:"pattern",params:{pattern: "^\\**[^*].*$"},message:"must match pattern \""+"^\\**[^*].*$"+"\""};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/ready/text",schemaPath:"#/properties/ready/oneOf/1/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
let data88 = data84.timeout;
if(typeof data88 === "string"){
if(func3(data88) > 12){
const err202 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/1/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(!pattern18.test(data88)){
const err203 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/1/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/1/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
else if(tag1 === "tcp"){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.timeout === undefined){
data84.timeout = "5min";
}
if(data84.type === undefined){
const err206 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data84.port === undefined){
const err207 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/2/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
for(const key23 in data84){
if(!(((key23 === "type") || (key23 === "port")) || (key23 === "timeout"))){
const err208 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data84.type !== undefined){
if("tcp" !== data84.type){
const err209 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "tcp"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data84.port !== undefined){
let data90 = data84.port;
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
const err210 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/oneOf/2/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 > 65535 || isNaN(data90)){
const err211 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/oneOf/2/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(data90 < 1 || isNaN(data90)){
const err212 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/oneOf/2/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
let data91 = data84.timeout;
if(typeof data91 === "string"){
if(func3(data91) > 12){
const err213 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/2/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(!pattern18.test(data91)){
const err214 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/2/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/2/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
else if(tag1 === "ssh"){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.port === undefined){
data84.port = 22;
}
if(data84.timeout === undefined){
data84.timeout = "5min";
}
if(data84.type === undefined){
const err217 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/3/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
for(const key24 in data84){
if(!(((key24 === "type") || (key24 === "port")) || (key24 === "timeout"))){
const err218 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data84.type !== undefined){
if("ssh" !== data84.type){
const err219 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "ssh"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
let data93 = data84.port;
if(!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))){
const err220 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/oneOf/3/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 > 65535 || isNaN(data93)){
const err221 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/oneOf/3/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(data93 < 1 || isNaN(data93)){
const err222 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/oneOf/3/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
let data94 = data84.timeout;
if(typeof data94 === "string"){
if(func3(data94) > 12){
const err223 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/3/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(!pattern18.test(data94)){
const err224 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/3/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/3/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else if(tag1 === "agent"){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.timeout === undefined){
data84.timeout = "5min";
}
if(data84.type === undefined){
const err227 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/4/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
for(const key25 in data84){
if(!((key25 === "type") || (key25 === "timeout"))){
const err228 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data84.type !== undefined){
if("agent" !== data84.type){
const err229 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue: "agent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
let data96 = data84.timeout;
if(typeof data96 === "string"){
if(func3(data96) > 12){
const err230 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/4/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(!pattern18.test(data96)){
const err231 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/4/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
else {
const err232 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/4/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
else {
const err233 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else if(tag1 === "command"){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.timeout === undefined){
data84.timeout = "5min";
}
if(data84.type === undefined){
const err234 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/5/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(data84.command === undefined){
const err235 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/5/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
for(const key26 in data84){
if(!(((key26 === "type") || (key26 === "command")) || (key26 === "timeout"))){
const err236 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data84.type !== undefined){
if("command" !== data84.type){
const err237 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue: "command"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data84.command !== undefined){
let data98 = data84.command;
if(Array.isArray(data98)){
if(data98.length > 64){
const err238 = {instancePath:instancePath+"/ready/command",schemaPath:"#/properties/ready/oneOf/5/properties/command/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(data98.length < 1){
const err239 = {instancePath:instancePath+"/ready/command",schemaPath:"#/properties/ready/oneOf/5/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
const len4 = data98.length;
for(let i4=0; i4<len4; i4++){
let data99 = data98[i4];
if(typeof data99 === "string"){
if(func3(data99) > 4096){
const err240 = {instancePath:instancePath+"/ready/command/" + i4,schemaPath:"#/properties/ready/oneOf/5/properties/command/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/ready/command/" + i4,schemaPath:"#/properties/ready/oneOf/5/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath:instancePath+"/ready/command",schemaPath:"#/properties/ready/oneOf/5/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
let data100 = data84.timeout;
if(typeof data100 === "string"){
if(func3(data100) > 12){
const err243 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/5/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(!pattern18.test(data100)){
const err244 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/5/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
else {
const err245 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/oneOf/5/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
else {
const err246 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
else {
const err247 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag1},message:"value of tag \"type\" must be in oneOf"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
else {
const err248 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag1},message:"tag \"type\" must be string"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
else {
const err249 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(data.cloudInit !== undefined){
let data101 = data.cloudInit;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.defaultUser === undefined){
data101.defaultUser = true;
}
if(data101.sshKeys === undefined){
data101.sshKeys = [];
}
if(data101.users === undefined){
data101.users = [];
}
if(data101.packages === undefined){
data101.packages = [];
}
if(data101.files === undefined){
data101.files = [];
}
if(data101.runcmd === undefined){
data101.runcmd = [];
}
for(const key27 in data101){
if(!(func2.call(schema11.properties.cloudInit.properties, key27))){
const err250 = {instancePath:instancePath+"/cloudInit",schemaPath:"#/properties/cloudInit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data101.hostname !== undefined){
let data102 = data101.hostname;
if(typeof data102 === "string"){
if(func3(data102) > 253){
const err251 = {instancePath:instancePath+"/cloudInit/hostname",schemaPath:"#/properties/cloudInit/properties/hostname/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(!pattern23.test(data102)){
const err252 = {instancePath:instancePath+"/cloudInit/hostname",schemaPath:"#/properties/cloudInit/properties/hostname/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$"+"\""};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
else {
const err253 = {instancePath:instancePath+"/cloudInit/hostname",schemaPath:"#/properties/cloudInit/properties/hostname/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(typeof data101.defaultUser !== "boolean"){
const err254 = {instancePath:instancePath+"/cloudInit/defaultUser",schemaPath:"#/properties/cloudInit/properties/defaultUser/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
let data104 = data101.sshKeys;
if(Array.isArray(data104)){
if(data104.length > 64){
const err255 = {instancePath:instancePath+"/cloudInit/sshKeys",schemaPath:"#/properties/cloudInit/properties/sshKeys/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
const len5 = data104.length;
for(let i5=0; i5<len5; i5++){
let data105 = data104[i5];
if((typeof data105 !== "string") && (!(data105 && typeof data105 == "object" && !Array.isArray(data105)))){
const err256 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i5,schemaPath:"#/properties/cloudInit/properties/sshKeys/items/type",keyword:"type",params:{type: schema11.properties.cloudInit.properties.sshKeys.items.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(typeof data105 === "string"){
if(func3(data105) > 16384){
const err257 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i5,schemaPath:"#/properties/cloudInit/properties/sshKeys/items/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(!pattern24.test(data105)){
const err258 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i5,schemaPath:"#/properties/cloudInit/properties/sshKeys/items/pattern",keyword:"pattern",params:{pattern: "^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$"},message:"must match pattern \""+"^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$"+"\""};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.file === undefined){
const err259 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i5,schemaPath:"#/properties/cloudInit/properties/sshKeys/items/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
for(const key28 in data105){
if(!(key28 === "file")){
const err260 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i5,schemaPath:"#/properties/cloudInit/properties/sshKeys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data105.file !== undefined){
let data106 = data105.file;
if(typeof data106 === "string"){
if(func3(data106) > 4096){
const err261 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i5+"/file",schemaPath:"#/properties/cloudInit/properties/sshKeys/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(func3(data106) < 1){
const err262 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i5+"/file",schemaPath:"#/properties/cloudInit/properties/sshKeys/items/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i5+"/file",schemaPath:"#/properties/cloudInit/properties/sshKeys/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
}
}
else {
const err264 = {instancePath:instancePath+"/cloudInit/sshKeys",schemaPath:"#/properties/cloudInit/properties/sshKeys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
let data107 = data101.users;
if(Array.isArray(data107)){
if(data107.length > 64){
const err265 = {instancePath:instancePath+"/cloudInit/users",schemaPath:"#/properties/cloudInit/properties/users/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
const len6 = data107.length;
for(let i6=0; i6<len6; i6++){
let data108 = data107[i6];
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.groups === undefined){
data108.groups = [];
}
if(data108.sshKeys === undefined){
data108.sshKeys = [];
}
if(data108.name === undefined){
const err266 = {instancePath:instancePath+"/cloudInit/users/" + i6,schemaPath:"#/properties/cloudInit/properties/users/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
for(const key29 in data108){
if(!(((((((key29 === "name") || (key29 === "gecos")) || (key29 === "groups")) || (key29 === "shell")) || (key29 === "sudo")) || (key29 === "sshKeys")) || (key29 === "passwordHash"))){
const err267 = {instancePath:instancePath+"/cloudInit/users/" + i6,schemaPath:"#/properties/cloudInit/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data108.name !== undefined){
let data109 = data108.name;
if(typeof data109 === "string"){
if(func3(data109) > 32){
const err268 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/name",schemaPath:"#/properties/cloudInit/properties/users/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(!pattern25.test(data109)){
const err269 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/name",schemaPath:"#/properties/cloudInit/properties/users/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_.-]*$"+"\""};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
else {
const err270 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/name",schemaPath:"#/properties/cloudInit/properties/users/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data108.gecos !== undefined){
let data110 = data108.gecos;
if(typeof data110 === "string"){
if(func3(data110) > 256){
const err271 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/gecos",schemaPath:"#/properties/cloudInit/properties/users/items/properties/gecos/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(!pattern26.test(data110)){
const err272 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/gecos",schemaPath:"#/properties/cloudInit/properties/users/items/properties/gecos/pattern",keyword:"pattern",params:{pattern: "^[^:\\r\\n]*$"},message:"must match pattern \""+"^[^:\\r\\n]*$"+"\""};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
else {
const err273 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/gecos",schemaPath:"#/properties/cloudInit/properties/users/items/properties/gecos/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
let data111 = data108.groups;
if(Array.isArray(data111)){
if(data111.length > 64){
const err274 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/groups",schemaPath:"#/properties/cloudInit/properties/users/items/properties/groups/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
const len7 = data111.length;
for(let i7=0; i7<len7; i7++){
let data112 = data111[i7];
if(typeof data112 === "string"){
if(func3(data112) > 32){
const err275 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/groups/" + i7,schemaPath:"#/properties/cloudInit/properties/users/items/properties/groups/items/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if(!pattern25.test(data112)){
const err276 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/groups/" + i7,schemaPath:"#/properties/cloudInit/properties/users/items/properties/groups/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_.-]*$"+"\""};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
else {
const err277 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/groups/" + i7,schemaPath:"#/properties/cloudInit/properties/users/items/properties/groups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
else {
const err278 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/groups",schemaPath:"#/properties/cloudInit/properties/users/items/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(data108.shell !== undefined){
let data113 = data108.shell;
if(typeof data113 === "string"){
if(func3(data113) > 1024){
const err279 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/shell",schemaPath:"#/properties/cloudInit/properties/users/items/properties/shell/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(!pattern28.test(data113)){
const err280 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/shell",schemaPath:"#/properties/cloudInit/properties/users/items/properties/shell/pattern",keyword:"pattern",params:{pattern: "^/[^\\r\\n:]+$"},message:"must match pattern \""+"^/[^\\r\\n:]+$"+"\""};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
else {
const err281 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/shell",schemaPath:"#/properties/cloudInit/properties/users/items/properties/shell/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data108.sudo !== undefined){
let data114 = data108.sudo;
if(typeof data114 === "string"){
if(func3(data114) > 1024){
const err282 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/sudo",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sudo/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(func3(data114) < 1){
const err283 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/sudo",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sudo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
else {
const err284 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/sudo",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sudo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
let data115 = data108.sshKeys;
if(Array.isArray(data115)){
if(data115.length > 64){
const err285 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/sshKeys",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
const len8 = data115.length;
for(let i8=0; i8<len8; i8++){
let data116 = data115[i8];
if((typeof data116 !== "string") && (!(data116 && typeof data116 == "object" && !Array.isArray(data116)))){
const err286 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/sshKeys/" + i8,schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/type",keyword:"type",params:{type: schema11.properties.cloudInit.properties.users.items.properties.sshKeys.items.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(typeof data116 === "string"){
if(func3(data116) > 16384){
const err287 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/sshKeys/" + i8,schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(!pattern24.test(data116)){
const err288 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/sshKeys/" + i8,schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/pattern",keyword:"pattern",params:{pattern: "^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$"},message:"must match pattern \""+"^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$"+"\""};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(data116.file === undefined){
const err289 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/sshKeys/" + i8,schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
for(const key30 in data116){
if(!(key30 === "file")){
const err290 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/sshKeys/" + i8,schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data116.file !== undefined){
let data117 = data116.file;
if(typeof data117 === "string"){
if(func3(data117) > 4096){
const err291 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/sshKeys/" + i8+"/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(func3(data117) < 1){
const err292 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/sshKeys/" + i8+"/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
else {
const err293 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/sshKeys/" + i8+"/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
}
}
}
else {
const err294 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/sshKeys",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(data108.passwordHash !== undefined){
let data118 = data108.passwordHash;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key31 in data118){
if(!((key31 === "file") || (key31 === "env"))){
const err295 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/passwordHash",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data118.file !== undefined){
let data119 = data118.file;
if(typeof data119 === "string"){
if(func3(data119) > 4096){
const err296 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/passwordHash/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(func3(data119) < 1){
const err297 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/passwordHash/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
else {
const err298 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/passwordHash/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data118.env !== undefined){
let data120 = data118.env;
if(typeof data120 === "string"){
if(func3(data120) > 256){
const err299 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/passwordHash/env",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(!pattern30.test(data120)){
const err300 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/passwordHash/env",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
else {
const err301 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/passwordHash/env",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
else {
const err302 = {instancePath:instancePath+"/cloudInit/users/" + i6+"/passwordHash",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
else {
const err303 = {instancePath:instancePath+"/cloudInit/users/" + i6,schemaPath:"#/properties/cloudInit/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
else {
const err304 = {instancePath:instancePath+"/cloudInit/users",schemaPath:"#/properties/cloudInit/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
let data121 = data101.packages;
if(Array.isArray(data121)){
if(data121.length > 256){
const err305 = {instancePath:instancePath+"/cloudInit/packages",schemaPath:"#/properties/cloudInit/properties/packages/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
const len9 = data121.length;
for(let i9=0; i9<len9; i9++){
let data122 = data121[i9];
if(typeof data122 === "string"){
if(func3(data122) > 256){
const err306 = {instancePath:instancePath+"/cloudInit/packages/" + i9,schemaPath:"#/properties/cloudInit/properties/packages/items/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(func3(data122) < 1){
const err307 = {instancePath:instancePath+"/cloudInit/packages/" + i9,schemaPath:"#/properties/cloudInit/properties/packages/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
else {
const err308 = {instancePath:instancePath+"/cloudInit/packages/" + i9,schemaPath:"#/properties/cloudInit/properties/packages/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
}
else {
const err309 = {instancePath:instancePath+"/cloudInit/packages",schemaPath:"#/properties/cloudInit/properties/packages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
let data123 = data101.files;
if(Array.isArray(data123)){
if(data123.length > 256){
const err310 = {instancePath:instancePath+"/cloudInit/files",schemaPath:"#/properties/cloudInit/properties/files/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
const len10 = data123.length;
for(let i10=0; i10<len10; i10++){
let data124 = data123[i10];
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
if(data124.permissions === undefined){
data124.permissions = "0644";
}
if(data124.path === undefined){
const err311 = {instancePath:instancePath+"/cloudInit/files/" + i10,schemaPath:"#/properties/cloudInit/properties/files/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
for(const key32 in data124){
if(!(((((key32 === "path") || (key32 === "content")) || (key32 === "source")) || (key32 === "owner")) || (key32 === "permissions"))){
const err312 = {instancePath:instancePath+"/cloudInit/files/" + i10,schemaPath:"#/properties/cloudInit/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data124.path !== undefined){
let data125 = data124.path;
if(typeof data125 === "string"){
if(func3(data125) > 4096){
const err313 = {instancePath:instancePath+"/cloudInit/files/" + i10+"/path",schemaPath:"#/properties/cloudInit/properties/files/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(!pattern31.test(data125)){
const err314 = {instancePath:instancePath+"/cloudInit/files/" + i10+"/path",schemaPath:"#/properties/cloudInit/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\r\\n]+$"},message:"must match pattern \""+"^/[^\\r\\n]+$"+"\""};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
else {
const err315 = {instancePath:instancePath+"/cloudInit/files/" + i10+"/path",schemaPath:"#/properties/cloudInit/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data124.content !== undefined){
let data126 = data124.content;
if(typeof data126 === "string"){
if(func3(data126) > 1048576){
const err316 = {instancePath:instancePath+"/cloudInit/files/" + i10+"/content",schemaPath:"#/properties/cloudInit/properties/files/items/properties/content/maxLength",keyword:"maxLength",params:{limit: 1048576},message:"must NOT have more than 1048576 characters"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
else {
const err317 = {instancePath:instancePath+"/cloudInit/files/" + i10+"/content",schemaPath:"#/properties/cloudInit/properties/files/items/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data124.source !== undefined){
let data127 = data124.source;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
for(const key33 in data127){
if(!((key33 === "file") || (key33 === "env"))){
const err318 = {instancePath:instancePath+"/cloudInit/files/" + i10+"/source",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data127.file !== undefined){
let data128 = data127.file;
if(typeof data128 === "string"){
if(func3(data128) > 4096){
const err319 = {instancePath:instancePath+"/cloudInit/files/" + i10+"/source/file",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(func3(data128) < 1){
const err320 = {instancePath:instancePath+"/cloudInit/files/" + i10+"/source/file",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
else {
const err321 = {instancePath:instancePath+"/cloudInit/files/" + i10+"/source/file",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data127.env !== undefined){
let data129 = data127.env;
if(typeof data129 === "string"){
if(func3(data129) > 256){
const err322 = {instancePath:instancePath+"/cloudInit/files/" + i10+"/source/env",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(!pattern30.test(data129)){
const err323 = {instancePath:instancePath+"/cloudInit/files/" + i10+"/source/env",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
else {
const err324 = {instancePath:instancePath+"/cloudInit/files/" + i10+"/source/env",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
}
else {
const err325 = {instancePath:instancePath+"/cloudInit/files/" + i10+"/source",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data124.owner !== undefined){
let data130 = data124.owner;
if(typeof data130 === "string"){
if(func3(data130) > 65){
const err326 = {instancePath:instancePath+"/cloudInit/files/" + i10+"/owner",schemaPath:"#/properties/cloudInit/properties/files/items/properties/owner/maxLength",keyword:"maxLength",params:{limit: 65},message:"must NOT have more than 65 characters"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(!pattern33.test(data130)){
const err327 = {instancePath:instancePath+"/cloudInit/files/" + i10+"/owner",schemaPath:"#/properties/cloudInit/properties/files/items/properties/owner/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_.-]*(:[A-Za-z_][A-Za-z0-9_.-]*)?$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_.-]*(:[A-Za-z_][A-Za-z0-9_.-]*)?$"+"\""};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
else {
const err328 = {instancePath:instancePath+"/cloudInit/files/" + i10+"/owner",schemaPath:"#/properties/cloudInit/properties/files/items/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
let data131 = data124.permissions;
if(typeof data131 === "string"){
if(!pattern34.test(data131)){
const err329 = {instancePath:instancePath+"/cloudInit/files/" + i10+"/permissions",schemaPath:"#/properties/cloudInit/properties/files/items/properties/permissions/pattern",keyword:"pattern",params:{pattern: "^0?[0-7]{3,4}$"},message:"must match pattern \""+"^0?[0-7]{3,4}$"+"\""};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
else {
const err330 = {instancePath:instancePath+"/cloudInit/files/" + i10+"/permissions",schemaPath:"#/properties/cloudInit/properties/files/items/properties/permissions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
else {
const err331 = {instancePath:instancePath+"/cloudInit/files/" + i10,schemaPath:"#/properties/cloudInit/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
}
else {
const err332 = {instancePath:instancePath+"/cloudInit/files",schemaPath:"#/properties/cloudInit/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
let data132 = data101.runcmd;
if(Array.isArray(data132)){
if(data132.length > 256){
const err333 = {instancePath:instancePath+"/cloudInit/runcmd",schemaPath:"#/properties/cloudInit/properties/runcmd/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
const len11 = data132.length;
for(let i11=0; i11<len11; i11++){
let data133 = data132[i11];
if((typeof data133 !== "string") && (!(Array.isArray(data133)))){
const err334 = {instancePath:instancePath+"/cloudInit/runcmd/" + i11,schemaPath:"#/properties/cloudInit/properties/runcmd/items/type",keyword:"type",params:{type: schema11.properties.cloudInit.properties.runcmd.items.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(typeof data133 === "string"){
if(func3(data133) > 65536){
const err335 = {instancePath:instancePath+"/cloudInit/runcmd/" + i11,schemaPath:"#/properties/cloudInit/properties/runcmd/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(func3(data133) < 1){
const err336 = {instancePath:instancePath+"/cloudInit/runcmd/" + i11,schemaPath:"#/properties/cloudInit/properties/runcmd/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(Array.isArray(data133)){
if(data133.length < 1){
const err337 = {instancePath:instancePath+"/cloudInit/runcmd/" + i11,schemaPath:"#/properties/cloudInit/properties/runcmd/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
const len12 = data133.length;
for(let i12=0; i12<len12; i12++){
let data134 = data133[i12];
if(typeof data134 === "string"){
if(func3(data134) > 65536){
const err338 = {instancePath:instancePath+"/cloudInit/runcmd/" + i11+"/" + i12,schemaPath:"#/properties/cloudInit/properties/runcmd/items/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
else {
const err339 = {instancePath:instancePath+"/cloudInit/runcmd/" + i11+"/" + i12,schemaPath:"#/properties/cloudInit/properties/runcmd/items/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
}
}
}
else {
const err340 = {instancePath:instancePath+"/cloudInit/runcmd",schemaPath:"#/properties/cloudInit/properties/runcmd/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(data101.userData !== undefined){
let data135 = data101.userData;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
for(const key34 in data135){
if(!(((key34 === "inline") || (key34 === "file")) || (key34 === "env"))){
const err341 = {instancePath:instancePath+"/cloudInit/userData",schemaPath:"#/properties/cloudInit/properties/userData/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data135.inline !== undefined){
let data136 = data135.inline;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
for(const key35 in data136){
const _errs297 = errors;
if(typeof key35 === "string"){
if(!pattern35.test(key35)){
const err342 = {instancePath:instancePath+"/cloudInit/userData/inline",schemaPath:"#/properties/cloudInit/properties/userData/properties/inline/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,256}$"},message:"must match pattern \""+"^[^\\r\\n]{1,256}$"+"\"",propertyName:key35};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
var valid71 = _errs297 === errors;
if(!valid71){
const err343 = {instancePath:instancePath+"/cloudInit/userData/inline",schemaPath:"#/properties/cloudInit/properties/userData/properties/inline/propertyNames",keyword:"propertyNames",params:{propertyName: key35},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
}
else {
const err344 = {instancePath:instancePath+"/cloudInit/userData/inline",schemaPath:"#/properties/cloudInit/properties/userData/properties/inline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data135.file !== undefined){
let data137 = data135.file;
if(typeof data137 === "string"){
if(func3(data137) > 4096){
const err345 = {instancePath:instancePath+"/cloudInit/userData/file",schemaPath:"#/properties/cloudInit/properties/userData/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(func3(data137) < 1){
const err346 = {instancePath:instancePath+"/cloudInit/userData/file",schemaPath:"#/properties/cloudInit/properties/userData/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
else {
const err347 = {instancePath:instancePath+"/cloudInit/userData/file",schemaPath:"#/properties/cloudInit/properties/userData/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data135.env !== undefined){
let data138 = data135.env;
if(typeof data138 === "string"){
if(func3(data138) > 256){
const err348 = {instancePath:instancePath+"/cloudInit/userData/env",schemaPath:"#/properties/cloudInit/properties/userData/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if(!pattern30.test(data138)){
const err349 = {instancePath:instancePath+"/cloudInit/userData/env",schemaPath:"#/properties/cloudInit/properties/userData/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
else {
const err350 = {instancePath:instancePath+"/cloudInit/userData/env",schemaPath:"#/properties/cloudInit/properties/userData/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
}
else {
const err351 = {instancePath:instancePath+"/cloudInit/userData",schemaPath:"#/properties/cloudInit/properties/userData/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data101.networkConfig !== undefined){
let data139 = data101.networkConfig;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
for(const key36 in data139){
if(!(((key36 === "inline") || (key36 === "file")) || (key36 === "env"))){
const err352 = {instancePath:instancePath+"/cloudInit/networkConfig",schemaPath:"#/properties/cloudInit/properties/networkConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data139.inline !== undefined){
let data140 = data139.inline;
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
for(const key37 in data140){
const _errs307 = errors;
if(typeof key37 === "string"){
if(!pattern35.test(key37)){
const err353 = {instancePath:instancePath+"/cloudInit/networkConfig/inline",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/inline/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,256}$"},message:"must match pattern \""+"^[^\\r\\n]{1,256}$"+"\"",propertyName:key37};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
var valid73 = _errs307 === errors;
if(!valid73){
const err354 = {instancePath:instancePath+"/cloudInit/networkConfig/inline",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/inline/propertyNames",keyword:"propertyNames",params:{propertyName: key37},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
else {
const err355 = {instancePath:instancePath+"/cloudInit/networkConfig/inline",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/inline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data139.file !== undefined){
let data141 = data139.file;
if(typeof data141 === "string"){
if(func3(data141) > 4096){
const err356 = {instancePath:instancePath+"/cloudInit/networkConfig/file",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(func3(data141) < 1){
const err357 = {instancePath:instancePath+"/cloudInit/networkConfig/file",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
else {
const err358 = {instancePath:instancePath+"/cloudInit/networkConfig/file",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data139.env !== undefined){
let data142 = data139.env;
if(typeof data142 === "string"){
if(func3(data142) > 256){
const err359 = {instancePath:instancePath+"/cloudInit/networkConfig/env",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(!pattern30.test(data142)){
const err360 = {instancePath:instancePath+"/cloudInit/networkConfig/env",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
else {
const err361 = {instancePath:instancePath+"/cloudInit/networkConfig/env",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
}
else {
const err362 = {instancePath:instancePath+"/cloudInit/networkConfig",schemaPath:"#/properties/cloudInit/properties/networkConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data101.vendorData !== undefined){
let data143 = data101.vendorData;
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
for(const key38 in data143){
if(!(((key38 === "inline") || (key38 === "file")) || (key38 === "env"))){
const err363 = {instancePath:instancePath+"/cloudInit/vendorData",schemaPath:"#/properties/cloudInit/properties/vendorData/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data143.inline !== undefined){
let data144 = data143.inline;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
for(const key39 in data144){
const _errs317 = errors;
if(typeof key39 === "string"){
if(!pattern35.test(key39)){
const err364 = {instancePath:instancePath+"/cloudInit/vendorData/inline",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/inline/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,256}$"},message:"must match pattern \""+"^[^\\r\\n]{1,256}$"+"\"",propertyName:key39};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
var valid75 = _errs317 === errors;
if(!valid75){
const err365 = {instancePath:instancePath+"/cloudInit/vendorData/inline",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/inline/propertyNames",keyword:"propertyNames",params:{propertyName: key39},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
}
else {
const err366 = {instancePath:instancePath+"/cloudInit/vendorData/inline",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/inline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data143.file !== undefined){
let data145 = data143.file;
if(typeof data145 === "string"){
if(func3(data145) > 4096){
const err367 = {instancePath:instancePath+"/cloudInit/vendorData/file",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
if(func3(data145) < 1){
const err368 = {instancePath:instancePath+"/cloudInit/vendorData/file",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
else {
const err369 = {instancePath:instancePath+"/cloudInit/vendorData/file",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data143.env !== undefined){
let data146 = data143.env;
if(typeof data146 === "string"){
if(func3(data146) > 256){
const err370 = {instancePath:instancePath+"/cloudInit/vendorData/env",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
if(!pattern30.test(data146)){
const err371 = {instancePath:instancePath+"/cloudInit/vendorData/env",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
else {
const err372 = {instancePath:instancePath+"/cloudInit/vendorData/env",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
}
else {
const err373 = {instancePath:instancePath+"/cloudInit/vendorData",schemaPath:"#/properties/cloudInit/properties/vendorData/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
}
else {
const err374 = {instancePath:instancePath+"/cloudInit",schemaPath:"#/properties/cloudInit/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data.ignition !== undefined){
let data147 = data.ignition;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
for(const key40 in data147){
if(!(((key40 === "inline") || (key40 === "file")) || (key40 === "env"))){
const err375 = {instancePath:instancePath+"/ignition",schemaPath:"#/properties/ignition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data147.inline !== undefined){
let data148 = data147.inline;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
for(const key41 in data148){
const _errs327 = errors;
if(typeof key41 === "string"){
if(!pattern35.test(key41)){
const err376 = {instancePath:instancePath+"/ignition/inline",schemaPath:"#/properties/ignition/properties/inline/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,256}$"},message:"must match pattern \""+"^[^\\r\\n]{1,256}$"+"\"",propertyName:key41};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
var valid77 = _errs327 === errors;
if(!valid77){
const err377 = {instancePath:instancePath+"/ignition/inline",schemaPath:"#/properties/ignition/properties/inline/propertyNames",keyword:"propertyNames",params:{propertyName: key41},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
}
else {
const err378 = {instancePath:instancePath+"/ignition/inline",schemaPath:"#/properties/ignition/properties/inline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data147.file !== undefined){
let data149 = data147.file;
if(typeof data149 === "string"){
if(func3(data149) > 4096){
const err379 = {instancePath:instancePath+"/ignition/file",schemaPath:"#/properties/ignition/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if(func3(data149) < 1){
const err380 = {instancePath:instancePath+"/ignition/file",schemaPath:"#/properties/ignition/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
else {
const err381 = {instancePath:instancePath+"/ignition/file",schemaPath:"#/properties/ignition/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data147.env !== undefined){
let data150 = data147.env;
if(typeof data150 === "string"){
if(func3(data150) > 256){
const err382 = {instancePath:instancePath+"/ignition/env",schemaPath:"#/properties/ignition/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
if(!pattern30.test(data150)){
const err383 = {instancePath:instancePath+"/ignition/env",schemaPath:"#/properties/ignition/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
else {
const err384 = {instancePath:instancePath+"/ignition/env",schemaPath:"#/properties/ignition/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
}
else {
const err385 = {instancePath:instancePath+"/ignition",schemaPath:"#/properties/ignition/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
let data151 = data.credentials;
if(Array.isArray(data151)){
if(data151.length > 8){
const err386 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
const len13 = data151.length;
for(let i13=0; i13<len13; i13++){
let data152 = data151[i13];
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
if(data152.id === undefined){
const err387 = {instancePath:instancePath+"/credentials/" + i13,schemaPath:"#/properties/credentials/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
for(const key42 in data152){
if(!((((key42 === "id") || (key42 === "text")) || (key42 === "file")) || (key42 === "env"))){
const err388 = {instancePath:instancePath+"/credentials/" + i13,schemaPath:"#/properties/credentials/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data152.id !== undefined){
let data153 = data152.id;
if(typeof data153 === "string"){
if(func3(data153) > 128){
const err389 = {instancePath:instancePath+"/credentials/" + i13+"/id",schemaPath:"#/properties/credentials/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if(!pattern43.test(data153)){
const err390 = {instancePath:instancePath+"/credentials/" + i13+"/id",schemaPath:"#/properties/credentials/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]*$"+"\""};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
else {
const err391 = {instancePath:instancePath+"/credentials/" + i13+"/id",schemaPath:"#/properties/credentials/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data152.text !== undefined){
let data154 = data152.text;
if(typeof data154 === "string"){
if(func3(data154) > 4096){
const err392 = {instancePath:instancePath+"/credentials/" + i13+"/text",schemaPath:"#/properties/credentials/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
else {
const err393 = {instancePath:instancePath+"/credentials/" + i13+"/text",schemaPath:"#/properties/credentials/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data152.file !== undefined){
let data155 = data152.file;
if(typeof data155 === "string"){
if(func3(data155) > 4096){
const err394 = {instancePath:instancePath+"/credentials/" + i13+"/file",schemaPath:"#/properties/credentials/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if(func3(data155) < 1){
const err395 = {instancePath:instancePath+"/credentials/" + i13+"/file",schemaPath:"#/properties/credentials/items/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
else {
const err396 = {instancePath:instancePath+"/credentials/" + i13+"/file",schemaPath:"#/properties/credentials/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data152.env !== undefined){
let data156 = data152.env;
if(typeof data156 === "string"){
if(func3(data156) > 256){
const err397 = {instancePath:instancePath+"/credentials/" + i13+"/env",schemaPath:"#/properties/credentials/items/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(!pattern30.test(data156)){
const err398 = {instancePath:instancePath+"/credentials/" + i13+"/env",schemaPath:"#/properties/credentials/items/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
else {
const err399 = {instancePath:instancePath+"/credentials/" + i13+"/env",schemaPath:"#/properties/credentials/items/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
}
else {
const err400 = {instancePath:instancePath+"/credentials/" + i13,schemaPath:"#/properties/credentials/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
}
else {
const err401 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
let data157 = data.stop;
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
if(data157.agent === undefined){
data157.agent = "20s";
}
if(data157.powerdown === undefined){
data157.powerdown = "90s";
}
if(data157.quit === undefined){
data157.quit = "10s";
}
if(data157.sigterm === undefined){
data157.sigterm = "5s";
}
if(data157.sigkill === undefined){
data157.sigkill = "5s";
}
for(const key43 in data157){
if(!(((((key43 === "agent") || (key43 === "powerdown")) || (key43 === "quit")) || (key43 === "sigterm")) || (key43 === "sigkill"))){
const err402 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
let data158 = data157.agent;
if(typeof data158 === "string"){
if(func3(data158) > 12){
const err403 = {instancePath:instancePath+"/stop/agent",schemaPath:"#/properties/stop/properties/agent/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(!pattern18.test(data158)){
const err404 = {instancePath:instancePath+"/stop/agent",schemaPath:"#/properties/stop/properties/agent/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
else {
const err405 = {instancePath:instancePath+"/stop/agent",schemaPath:"#/properties/stop/properties/agent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
let data159 = data157.powerdown;
if(typeof data159 === "string"){
if(func3(data159) > 12){
const err406 = {instancePath:instancePath+"/stop/powerdown",schemaPath:"#/properties/stop/properties/powerdown/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
if(!pattern18.test(data159)){
const err407 = {instancePath:instancePath+"/stop/powerdown",schemaPath:"#/properties/stop/properties/powerdown/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
else {
const err408 = {instancePath:instancePath+"/stop/powerdown",schemaPath:"#/properties/stop/properties/powerdown/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
let data160 = data157.quit;
if(typeof data160 === "string"){
if(func3(data160) > 12){
const err409 = {instancePath:instancePath+"/stop/quit",schemaPath:"#/properties/stop/properties/quit/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(!pattern18.test(data160)){
const err410 = {instancePath:instancePath+"/stop/quit",schemaPath:"#/properties/stop/properties/quit/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
else {
const err411 = {instancePath:instancePath+"/stop/quit",schemaPath:"#/properties/stop/properties/quit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
let data161 = data157.sigterm;
if(typeof data161 === "string"){
if(func3(data161) > 12){
const err412 = {instancePath:instancePath+"/stop/sigterm",schemaPath:"#/properties/stop/properties/sigterm/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
if(!pattern18.test(data161)){
const err413 = {instancePath:instancePath+"/stop/sigterm",schemaPath:"#/properties/stop/properties/sigterm/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
else {
const err414 = {instancePath:instancePath+"/stop/sigterm",schemaPath:"#/properties/stop/properties/sigterm/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
let data162 = data157.sigkill;
if(typeof data162 === "string"){
if(func3(data162) > 12){
const err415 = {instancePath:instancePath+"/stop/sigkill",schemaPath:"#/properties/stop/properties/sigkill/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
if(!pattern18.test(data162)){
const err416 = {instancePath:instancePath+"/stop/sigkill",schemaPath:"#/properties/stop/properties/sigkill/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
else {
const err417 = {instancePath:instancePath+"/stop/sigkill",schemaPath:"#/properties/stop/properties/sigkill/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
else {
const err418 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
let data163 = data.restart;
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
if(data163.policy === undefined){
data163.policy = "no";
}
if(data163.maxRetries === undefined){
data163.maxRetries = 5;
}
if(data163.window === undefined){
data163.window = "10min";
}
if(data163.resetAfter === undefined){
data163.resetAfter = "60s";
}
if(data163.backoff === undefined){
data163.backoff = {};
}
for(const key44 in data163){
if(!(((((key44 === "policy") || (key44 === "maxRetries")) || (key44 === "window")) || (key44 === "resetAfter")) || (key44 === "backoff"))){
const err419 = {instancePath:instancePath+"/restart",schemaPath:"#/properties/restart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
let data164 = data163.policy;
if(!((((data164 === "no") || (data164 === "on-failure")) || (data164 === "always")) || (data164 === "unless-stopped"))){
const err420 = {instancePath:instancePath+"/restart/policy",schemaPath:"#/properties/restart/properties/policy/enum",keyword:"enum",params:{allowedValues: schema11.properties.restart.properties.policy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
let data165 = data163.maxRetries;
if(!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))){
const err421 = {instancePath:instancePath+"/restart/maxRetries",schemaPath:"#/properties/restart/properties/maxRetries/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
if((typeof data165 == "number") && (isFinite(data165))){
if(data165 > 1000 || isNaN(data165)){
const err422 = {instancePath:instancePath+"/restart/maxRetries",schemaPath:"#/properties/restart/properties/maxRetries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
if(data165 < 0 || isNaN(data165)){
const err423 = {instancePath:instancePath+"/restart/maxRetries",schemaPath:"#/properties/restart/properties/maxRetries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
let data166 = data163.window;
if(typeof data166 === "string"){
if(func3(data166) > 12){
const err424 = {instancePath:instancePath+"/restart/window",schemaPath:"#/properties/restart/properties/window/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
if(!pattern18.test(data166)){
const err425 = {instancePath:instancePath+"/restart/window",schemaPath:"#/properties/restart/properties/window/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
else {
const err426 = {instancePath:instancePath+"/restart/window",schemaPath:"#/properties/restart/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
let data167 = data163.resetAfter;
if(typeof data167 === "string"){
if(func3(data167) > 12){
const err427 = {instancePath:instancePath+"/restart/resetAfter",schemaPath:"#/properties/restart/properties/resetAfter/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
if(!pattern18.test(data167)){
const err428 = {instancePath:instancePath+"/restart/resetAfter",schemaPath:"#/properties/restart/properties/resetAfter/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
else {
const err429 = {instancePath:instancePath+"/restart/resetAfter",schemaPath:"#/properties/restart/properties/resetAfter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
let data168 = data163.backoff;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
if(data168.initial === undefined){
data168.initial = "1s";
}
if(data168.factor === undefined){
data168.factor = 2;
}
if(data168.max === undefined){
data168.max = "60s";
}
for(const key45 in data168){
if(!(((key45 === "initial") || (key45 === "factor")) || (key45 === "max"))){
const err430 = {instancePath:instancePath+"/restart/backoff",schemaPath:"#/properties/restart/properties/backoff/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
let data169 = data168.initial;
if(typeof data169 === "string"){
if(func3(data169) > 12){
const err431 = {instancePath:instancePath+"/restart/backoff/initial",schemaPath:"#/properties/restart/properties/backoff/properties/initial/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
if(!pattern18.test(data169)){
const err432 = {instancePath:instancePath+"/restart/backoff/initial",schemaPath:"#/properties/restart/properties/backoff/properties/initial/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
else {
const err433 = {instancePath:instancePath+"/restart/backoff/initial",schemaPath:"#/properties/restart/properties/backoff/properties/initial/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
let data170 = data168.factor;
if((typeof data170 == "number") && (isFinite(data170))){
if(data170 > 10 || isNaN(data170)){
const err434 = {instancePath:instancePath+"/restart/backoff/factor",schemaPath:"#/properties/restart/properties/backoff/properties/factor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
if(data170 < 1 || isNaN(data170)){
const err435 = {instancePath:instancePath+"/restart/backoff/factor",schemaPath:"#/properties/restart/properties/backoff/properties/factor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
else {
const err436 = {instancePath:instancePath+"/restart/backoff/factor",schemaPath:"#/properties/restart/properties/backoff/properties/factor/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
let data171 = data168.max;
if(typeof data171 === "string"){
if(func3(data171) > 12){
const err437 = {instancePath:instancePath+"/restart/backoff/max",schemaPath:"#/properties/restart/properties/backoff/properties/max/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
if(!pattern18.test(data171)){
const err438 = {instancePath:instancePath+"/restart/backoff/max",schemaPath:"#/properties/restart/properties/backoff/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
else {
const err439 = {instancePath:instancePath+"/restart/backoff/max",schemaPath:"#/properties/restart/properties/backoff/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
else {
const err440 = {instancePath:instancePath+"/restart/backoff",schemaPath:"#/properties/restart/properties/backoff/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
else {
const err441 = {instancePath:instancePath+"/restart",schemaPath:"#/properties/restart/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
let data172 = data.extraArgs;
if(Array.isArray(data172)){
if(data172.length > 64){
const err442 = {instancePath:instancePath+"/extraArgs",schemaPath:"#/properties/extraArgs/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
const len14 = data172.length;
for(let i14=0; i14<len14; i14++){
let data173 = data172[i14];
if(typeof data173 === "string"){
if(func3(data173) > 65536){
const err443 = {instancePath:instancePath+"/extraArgs/" + i14,schemaPath:"#/properties/extraArgs/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
if(func3(data173) < 1){
const err444 = {instancePath:instancePath+"/extraArgs/" + i14,schemaPath:"#/properties/extraArgs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
else {
const err445 = {instancePath:instancePath+"/extraArgs/" + i14,schemaPath:"#/properties/extraArgs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
}
else {
const err446 = {instancePath:instancePath+"/extraArgs",schemaPath:"#/properties/extraArgs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
else {
const err447 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const validateFragment = validate11;
const schema12 = {"type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string","maxLength":4096},"name":{"type":"string","pattern":"^\\S(.*\\S)?$","maxLength":64},"description":{"type":"string","maxLength":1000},"extends":{"tsType":"string | readonly string[]","type":["string","array"],"minLength":1,"maxLength":4096,"maxItems":16,"items":{"type":"string","minLength":1,"maxLength":4096}},"uuid":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","x-kvmrun":"derived"},"arch":{"enum":["x86_64","aarch64"]},"accelerator":{"enum":["kvm","tcg","auto"]},"machine":{"type":"string","pattern":"^(q35|virt|microvm|(pc-q35|virt)-[a-z0-9][a-z0-9.-]*)$","maxLength":40,"x-kvmrun":"derived"},"cpu":{"type":"object","additionalProperties":false,"properties":{"count":{"type":"integer","minimum":1,"maximum":1024},"model":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","maxLength":64},"features":{"type":"object","propertyNames":{"pattern":"^[a-z0-9][a-z0-9._-]*$","maxLength":64},"additionalProperties":{"type":"boolean"}},"topology":{"type":"object","additionalProperties":false,"properties":{"sockets":{"type":"integer","minimum":1,"maximum":64},"cores":{"type":"integer","minimum":1,"maximum":1024},"threads":{"type":"integer","minimum":1,"maximum":8}}}}},"memory":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$","maxLength":24}}},"boot":{"type":"object","additionalProperties":false,"properties":{"kernel":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"initrd":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"cmdline":{"type":"string","maxLength":2047}}},"firmware":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["bios","uefi"]}},"x-kvmrun":"derived"},"disks":{"type":"array","maxItems":32,"items":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","maxLength":20},"media":{"enum":["disk","cdrom"]},"path":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"path"},"format":{"enum":["qcow2","raw","vmdk","vdi","vhdx"],"x-kvmrun":"derived"},"bus":{"enum":["virtio","scsi","nvme","sata","ide","usb"],"x-kvmrun":"derived"},"readOnly":{"type":"boolean"},"shared":{"type":"boolean"},"serial":{"type":"string","pattern":"^[A-Za-z0-9._-]+$","maxLength":20,"x-kvmrun":"derived"},"bootIndex":{"type":"integer","minimum":0,"maximum":1000},"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$","maxLength":24},"cache":{"enum":["auto","none","writeback","writethrough","directsync","unsafe"]},"aio":{"enum":["auto","io_uring","native","threads"]},"discard":{"enum":["unmap","ignore"]},"detectZeroes":{"enum":["off","on","unmap"]},"ioThreads":{"type":"integer","minimum":0,"maximum":16},"throttle":{"type":"object","additionalProperties":false,"properties":{"iops":{"type":"integer","minimum":1,"maximum":1000000000},"readIops":{"type":"integer","minimum":1,"maximum":1000000000},"writeIops":{"type":"integer","minimum":1,"maximum":1000000000},"bandwidth":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$","maxLength":24},"readBandwidth":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$","maxLength":24},"writeBandwidth":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$","maxLength":24}}},"blockSize":{"type":"object","additionalProperties":false,"properties":{"logical":{"enum":[512,1024,2048,4096]},"physical":{"enum":[512,1024,2048,4096,8192,16384,32768,65536]}}}}}},"networks":{"type":"array","maxItems":8,"items":{"type":"object","if":{"required":["type"]},"then":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","maxLength":20},"type":{"const":"user"},"model":{"enum":["virtio"]},"mac":{"type":"string","pattern":"^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$","x-kvmrun":"derived"},"forwards":{"type":"array","maxItems":256,"items":{"type":"object","additionalProperties":false,"properties":{"protocol":{"enum":["tcp","udp"]},"hostAddress":{"type":"string","pattern":"^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$"},"host":{"tsType":"number | \"auto\"","type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^auto$"},"guest":{"type":"integer","minimum":1,"maximum":65535}}}},"restrict":{"type":"boolean"}},"required":["type"]},{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","maxLength":20},"type":{"const":"none"}},"required":["type"]}]},"else":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","maxLength":20},"type":{"const":"none"},"model":{"enum":["virtio"]},"mac":{"type":"string","pattern":"^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$","x-kvmrun":"derived"},"forwards":{"type":"array","maxItems":256,"items":{"type":"object","additionalProperties":false,"properties":{"protocol":{"enum":["tcp","udp"]},"hostAddress":{"type":"string","pattern":"^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$"},"host":{"tsType":"number | \"auto\"","type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^auto$"},"guest":{"type":"integer","minimum":1,"maximum":65535}}}},"restrict":{"type":"boolean"}}}}},"serial":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["uart","none"]}}},"rng":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["virtio","none"]}}},"balloon":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["virtio","none"]}}},"guestAgent":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["virtio","none"]}}},"tpm":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["emulator","none"]},"model":{"enum":["crb","tis"],"x-kvmrun":"derived"}}},"display":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["none","gtk","vnc"]}}},"watchdog":{"type":"object","additionalProperties":false,"properties":{"type":{"enum":["itco","none"]}}},"onDiskFull":{"enum":["wait","resume"]},"ready":{"type":"object","if":{"required":["type"]},"then":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","additionalProperties":false,"properties":{"type":{"const":"running"}},"required":["type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"const":"serial"},"text":{"type":"string","pattern":"^\\**[^*].*$","maxLength":200},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12}},"required":["type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"const":"tcp"},"port":{"type":"integer","minimum":1,"maximum":65535},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12}},"required":["type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"const":"ssh"},"port":{"type":"integer","minimum":1,"maximum":65535},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12}},"required":["type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"const":"agent"},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12}},"required":["type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"const":"command"},"command":{"type":"array","minItems":1,"maxItems":64,"items":{"type":"string","maxLength":4096}},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12}},"required":["type"]}]},"else":{"type":"object","additionalProperties":false,"properties":{"type":{"const":"command"},"text":{"type":"string","pattern":"^\\**[^*].*$","maxLength":200},"timeout":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12},"port":{"type":"integer","minimum":1,"maximum":65535},"command":{"type":"array","minItems":1,"maxItems":64,"items":{"type":"string","maxLength":4096}}}}},"cloudInit":{"type":"object","additionalProperties":false,"properties":{"hostname":{"type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$","maxLength":253},"defaultUser":{"type":"boolean"},"sshKeys":{"type":"array","maxItems":64,"items":{"tsType":"string | {readonly file: string}","type":["string","object"],"pattern":"^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$","maxLength":16384,"additionalProperties":false,"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"}}}},"users":{"type":"array","maxItems":64,"items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]*$","maxLength":32},"gecos":{"type":"string","pattern":"^[^:\\r\\n]*$","maxLength":256},"groups":{"type":"array","maxItems":64,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]*$","maxLength":32}},"shell":{"type":"string","pattern":"^/[^\\r\\n:]+$","maxLength":1024},"sudo":{"type":"string","minLength":1,"maxLength":1024},"sshKeys":{"type":"array","maxItems":64,"items":{"tsType":"string | {readonly file: string}","type":["string","object"],"pattern":"^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$","maxLength":16384,"additionalProperties":false,"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"}}}},"passwordHash":{"type":"object","additionalProperties":false,"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}}}}},"packages":{"type":"array","maxItems":256,"items":{"type":"string","minLength":1,"maxLength":256}},"files":{"type":"array","maxItems":256,"items":{"type":"object","additionalProperties":false,"properties":{"path":{"type":"string","pattern":"^/[^\\r\\n]+$","maxLength":4096},"content":{"type":"string","maxLength":1048576},"source":{"type":"object","additionalProperties":false,"properties":{"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"owner":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_.-]*(:[A-Za-z_][A-Za-z0-9_.-]*)?$","maxLength":65},"permissions":{"type":"string","pattern":"^0?[0-7]{3,4}$"}}}},"runcmd":{"tsType":"ReadonlyArray<string | readonly string[]>","type":"array","maxItems":256,"items":{"type":["string","array"],"minLength":1,"maxLength":65536,"minItems":1,"items":{"type":"string","maxLength":65536}}},"userData":{"type":"object","additionalProperties":false,"properties":{"inline":{"tsType":"Readonly<Record<string, unknown>>","type":"object","propertyNames":{"pattern":"^[^\\r\\n]{1,256}$"}},"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"networkConfig":{"type":"object","additionalProperties":false,"properties":{"inline":{"tsType":"Readonly<Record<string, unknown>>","type":"object","propertyNames":{"pattern":"^[^\\r\\n]{1,256}$"}},"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"vendorData":{"type":"object","additionalProperties":false,"properties":{"inline":{"tsType":"Readonly<Record<string, unknown>>","type":"object","propertyNames":{"pattern":"^[^\\r\\n]{1,256}$"}},"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}}}},"ignition":{"type":"object","additionalProperties":false,"properties":{"inline":{"tsType":"Readonly<Record<string, unknown>>","type":"object","propertyNames":{"pattern":"^[^\\r\\n]{1,256}$"}},"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}},"credentials":{"type":"array","maxItems":8,"items":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_.-]*$","maxLength":128},"text":{"type":"string","maxLength":4096},"file":{"type":"string","minLength":1,"maxLength":4096,"x-kvmrun":"home-path"},"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","maxLength":256}}}},"stop":{"type":"object","additionalProperties":false,"properties":{"agent":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12},"powerdown":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12},"quit":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12},"sigterm":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12},"sigkill":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12}}},"restart":{"type":"object","additionalProperties":false,"properties":{"policy":{"enum":["no","on-failure","always","unless-stopped"]},"maxRetries":{"type":"integer","minimum":0,"maximum":1000},"window":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12},"resetAfter":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12},"backoff":{"type":"object","additionalProperties":false,"properties":{"initial":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12},"factor":{"type":"number","minimum":1,"maximum":10},"max":{"type":"string","pattern":"^[0-9]+(ms|s|min|h)$","maxLength":12}}}}},"extraArgs":{"type":"array","maxItems":64,"items":{"type":"string","minLength":1,"maxLength":65536}}},"$id":"fragment"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="fragment" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(func3(data0) > 4096){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func3(data1) > 64){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern0.test(data1)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^\\S(.*\\S)?$"},message:"must match pattern \""+"^\\S(.*\\S)?$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(func3(data2) > 1000){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.extends !== undefined){
let data3 = data.extends;
if((typeof data3 !== "string") && (!(Array.isArray(data3)))){
const err8 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: schema12.properties.extends.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 === "string"){
if(func3(data3) > 4096){
const err9 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func3(data3) < 1){
const err10 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(Array.isArray(data3)){
if(data3.length > 16){
const err11 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/maxItems",keyword:"maxItems",params:{limit: 16},message:"must NOT have more than 16 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func3(data4) > 4096){
const err12 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func3(data4) < 1){
const err13 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
if(data.uuid !== undefined){
let data5 = data.uuid;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err15 = {instancePath:instancePath+"/uuid",schemaPath:"#/properties/uuid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/uuid",schemaPath:"#/properties/uuid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.arch !== undefined){
let data6 = data.arch;
if(!((data6 === "x86_64") || (data6 === "aarch64"))){
const err17 = {instancePath:instancePath+"/arch",schemaPath:"#/properties/arch/enum",keyword:"enum",params:{allowedValues: schema12.properties.arch.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.accelerator !== undefined){
let data7 = data.accelerator;
if(!(((data7 === "kvm") || (data7 === "tcg")) || (data7 === "auto"))){
const err18 = {instancePath:instancePath+"/accelerator",schemaPath:"#/properties/accelerator/enum",keyword:"enum",params:{allowedValues: schema12.properties.accelerator.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.machine !== undefined){
let data8 = data.machine;
if(typeof data8 === "string"){
if(func3(data8) > 40){
const err19 = {instancePath:instancePath+"/machine",schemaPath:"#/properties/machine/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern2.test(data8)){
const err20 = {instancePath:instancePath+"/machine",schemaPath:"#/properties/machine/pattern",keyword:"pattern",params:{pattern: "^(q35|virt|microvm|(pc-q35|virt)-[a-z0-9][a-z0-9.-]*)$"},message:"must match pattern \""+"^(q35|virt|microvm|(pc-q35|virt)-[a-z0-9][a-z0-9.-]*)$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/machine",schemaPath:"#/properties/machine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.cpu !== undefined){
let data9 = data.cpu;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!((((key1 === "count") || (key1 === "model")) || (key1 === "features")) || (key1 === "topology"))){
const err22 = {instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.count !== undefined){
let data10 = data9.count;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err23 = {instancePath:instancePath+"/cpu/count",schemaPath:"#/properties/cpu/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1024 || isNaN(data10)){
const err24 = {instancePath:instancePath+"/cpu/count",schemaPath:"#/properties/cpu/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},message:"must be <= 1024"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err25 = {instancePath:instancePath+"/cpu/count",schemaPath:"#/properties/cpu/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data9.model !== undefined){
let data11 = data9.model;
if(typeof data11 === "string"){
if(func3(data11) > 64){
const err26 = {instancePath:instancePath+"/cpu/model",schemaPath:"#/properties/cpu/properties/model/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern3.test(data11)){
const err27 = {instancePath:instancePath+"/cpu/model",schemaPath:"#/properties/cpu/properties/model/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/cpu/model",schemaPath:"#/properties/cpu/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.features !== undefined){
let data12 = data9.features;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
const _errs27 = errors;
if(typeof key2 === "string"){
if(func3(key2) > 64){
const err29 = {instancePath:instancePath+"/cpu/features",schemaPath:"#/properties/cpu/properties/features/propertyNames/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",propertyName:key2};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern4.test(key2)){
const err30 = {instancePath:instancePath+"/cpu/features",schemaPath:"#/properties/cpu/properties/features/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9._-]*$"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var valid4 = _errs27 === errors;
if(!valid4){
const err31 = {instancePath:instancePath+"/cpu/features",schemaPath:"#/properties/cpu/properties/features/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
for(const key3 in data12){
if(typeof data12[key3] !== "boolean"){
const err32 = {instancePath:instancePath+"/cpu/features/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cpu/properties/features/additionalProperties/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/cpu/features",schemaPath:"#/properties/cpu/properties/features/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data9.topology !== undefined){
let data14 = data9.topology;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key4 in data14){
if(!(((key4 === "sockets") || (key4 === "cores")) || (key4 === "threads"))){
const err34 = {instancePath:instancePath+"/cpu/topology",schemaPath:"#/properties/cpu/properties/topology/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data14.sockets !== undefined){
let data15 = data14.sockets;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err35 = {instancePath:instancePath+"/cpu/topology/sockets",schemaPath:"#/properties/cpu/properties/topology/properties/sockets/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 64 || isNaN(data15)){
const err36 = {instancePath:instancePath+"/cpu/topology/sockets",schemaPath:"#/properties/cpu/properties/topology/properties/sockets/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err37 = {instancePath:instancePath+"/cpu/topology/sockets",schemaPath:"#/properties/cpu/properties/topology/properties/sockets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data14.cores !== undefined){
let data16 = data14.cores;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err38 = {instancePath:instancePath+"/cpu/topology/cores",schemaPath:"#/properties/cpu/properties/topology/properties/cores/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1024 || isNaN(data16)){
const err39 = {instancePath:instancePath+"/cpu/topology/cores",schemaPath:"#/properties/cpu/properties/topology/properties/cores/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1024},message:"must be <= 1024"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err40 = {instancePath:instancePath+"/cpu/topology/cores",schemaPath:"#/properties/cpu/properties/topology/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data14.threads !== undefined){
let data17 = data14.threads;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err41 = {instancePath:instancePath+"/cpu/topology/threads",schemaPath:"#/properties/cpu/properties/topology/properties/threads/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 8 || isNaN(data17)){
const err42 = {instancePath:instancePath+"/cpu/topology/threads",schemaPath:"#/properties/cpu/properties/topology/properties/threads/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8},message:"must be <= 8"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err43 = {instancePath:instancePath+"/cpu/topology/threads",schemaPath:"#/properties/cpu/properties/topology/properties/threads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/cpu/topology",schemaPath:"#/properties/cpu/properties/topology/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/cpu",schemaPath:"#/properties/cpu/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.memory !== undefined){
let data18 = data.memory;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key5 in data18){
if(!(key5 === "size")){
const err46 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data18.size !== undefined){
let data19 = data18.size;
if(typeof data19 === "string"){
if(func3(data19) > 24){
const err47 = {instancePath:instancePath+"/memory/size",schemaPath:"#/properties/memory/properties/size/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern5.test(data19)){
const err48 = {instancePath:instancePath+"/memory/size",schemaPath:"#/properties/memory/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/memory/size",schemaPath:"#/properties/memory/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.boot !== undefined){
let data20 = data.boot;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key6 in data20){
if(!(((key6 === "kernel") || (key6 === "initrd")) || (key6 === "cmdline"))){
const err51 = {instancePath:instancePath+"/boot",schemaPath:"#/properties/boot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data20.kernel !== undefined){
let data21 = data20.kernel;
if(typeof data21 === "string"){
if(func3(data21) > 4096){
const err52 = {instancePath:instancePath+"/boot/kernel",schemaPath:"#/properties/boot/properties/kernel/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(func3(data21) < 1){
const err53 = {instancePath:instancePath+"/boot/kernel",schemaPath:"#/properties/boot/properties/kernel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/boot/kernel",schemaPath:"#/properties/boot/properties/kernel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data20.initrd !== undefined){
let data22 = data20.initrd;
if(typeof data22 === "string"){
if(func3(data22) > 4096){
const err55 = {instancePath:instancePath+"/boot/initrd",schemaPath:"#/properties/boot/properties/initrd/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(func3(data22) < 1){
const err56 = {instancePath:instancePath+"/boot/initrd",schemaPath:"#/properties/boot/properties/initrd/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/boot/initrd",schemaPath:"#/properties/boot/properties/initrd/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data20.cmdline !== undefined){
let data23 = data20.cmdline;
if(typeof data23 === "string"){
if(func3(data23) > 2047){
const err58 = {instancePath:instancePath+"/boot/cmdline",schemaPath:"#/properties/boot/properties/cmdline/maxLength",keyword:"maxLength",params:{limit: 2047},message:"must NOT have more than 2047 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/boot/cmdline",schemaPath:"#/properties/boot/properties/cmdline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/boot",schemaPath:"#/properties/boot/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.firmware !== undefined){
let data24 = data.firmware;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key7 in data24){
if(!(key7 === "type")){
const err61 = {instancePath:instancePath+"/firmware",schemaPath:"#/properties/firmware/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data24.type !== undefined){
let data25 = data24.type;
if(!((data25 === "bios") || (data25 === "uefi"))){
const err62 = {instancePath:instancePath+"/firmware/type",schemaPath:"#/properties/firmware/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.firmware.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/firmware",schemaPath:"#/properties/firmware/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.disks !== undefined){
let data26 = data.disks;
if(Array.isArray(data26)){
if(data26.length > 32){
const err64 = {instancePath:instancePath+"/disks",schemaPath:"#/properties/disks/maxItems",keyword:"maxItems",params:{limit: 32},message:"must NOT have more than 32 items"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
let data27 = data26[i1];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key8 in data27){
if(!(func2.call(schema12.properties.disks.items.properties, key8))){
const err65 = {instancePath:instancePath+"/disks/" + i1,schemaPath:"#/properties/disks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data27.id !== undefined){
let data28 = data27.id;
if(typeof data28 === "string"){
if(func3(data28) > 20){
const err66 = {instancePath:instancePath+"/disks/" + i1+"/id",schemaPath:"#/properties/disks/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!pattern6.test(data28)){
const err67 = {instancePath:instancePath+"/disks/" + i1+"/id",schemaPath:"#/properties/disks/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/disks/" + i1+"/id",schemaPath:"#/properties/disks/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data27.media !== undefined){
let data29 = data27.media;
if(!((data29 === "disk") || (data29 === "cdrom"))){
const err69 = {instancePath:instancePath+"/disks/" + i1+"/media",schemaPath:"#/properties/disks/items/properties/media/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.media.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data27.path !== undefined){
let data30 = data27.path;
if(typeof data30 === "string"){
if(func3(data30) > 4096){
const err70 = {instancePath:instancePath+"/disks/" + i1+"/path",schemaPath:"#/properties/disks/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(func3(data30) < 1){
const err71 = {instancePath:instancePath+"/disks/" + i1+"/path",schemaPath:"#/properties/disks/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/disks/" + i1+"/path",schemaPath:"#/properties/disks/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data27.format !== undefined){
let data31 = data27.format;
if(!(((((data31 === "qcow2") || (data31 === "raw")) || (data31 === "vmdk")) || (data31 === "vdi")) || (data31 === "vhdx"))){
const err73 = {instancePath:instancePath+"/disks/" + i1+"/format",schemaPath:"#/properties/disks/items/properties/format/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data27.bus !== undefined){
let data32 = data27.bus;
if(!((((((data32 === "virtio") || (data32 === "scsi")) || (data32 === "nvme")) || (data32 === "sata")) || (data32 === "ide")) || (data32 === "usb"))){
const err74 = {instancePath:instancePath+"/disks/" + i1+"/bus",schemaPath:"#/properties/disks/items/properties/bus/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.bus.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data27.readOnly !== undefined){
if(typeof data27.readOnly !== "boolean"){
const err75 = {instancePath:instancePath+"/disks/" + i1+"/readOnly",schemaPath:"#/properties/disks/items/properties/readOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data27.shared !== undefined){
if(typeof data27.shared !== "boolean"){
const err76 = {instancePath:instancePath+"/disks/" + i1+"/shared",schemaPath:"#/properties/disks/items/properties/shared/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data27.serial !== undefined){
let data35 = data27.serial;
if(typeof data35 === "string"){
if(func3(data35) > 20){
const err77 = {instancePath:instancePath+"/disks/" + i1+"/serial",schemaPath:"#/properties/disks/items/properties/serial/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!pattern7.test(data35)){
const err78 = {instancePath:instancePath+"/disks/" + i1+"/serial",schemaPath:"#/properties/disks/items/properties/serial/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._-]+$"+"\""};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/disks/" + i1+"/serial",schemaPath:"#/properties/disks/items/properties/serial/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data27.bootIndex !== undefined){
let data36 = data27.bootIndex;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err80 = {instancePath:instancePath+"/disks/" + i1+"/bootIndex",schemaPath:"#/properties/disks/items/properties/bootIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1000 || isNaN(data36)){
const err81 = {instancePath:instancePath+"/disks/" + i1+"/bootIndex",schemaPath:"#/properties/disks/items/properties/bootIndex/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data36 < 0 || isNaN(data36)){
const err82 = {instancePath:instancePath+"/disks/" + i1+"/bootIndex",schemaPath:"#/properties/disks/items/properties/bootIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
if(data27.size !== undefined){
let data37 = data27.size;
if(typeof data37 === "string"){
if(func3(data37) > 24){
const err83 = {instancePath:instancePath+"/disks/" + i1+"/size",schemaPath:"#/properties/disks/items/properties/size/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(!pattern5.test(data37)){
const err84 = {instancePath:instancePath+"/disks/" + i1+"/size",schemaPath:"#/properties/disks/items/properties/size/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"+"\""};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/disks/" + i1+"/size",schemaPath:"#/properties/disks/items/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data27.cache !== undefined){
let data38 = data27.cache;
if(!((((((data38 === "auto") || (data38 === "none")) || (data38 === "writeback")) || (data38 === "writethrough")) || (data38 === "directsync")) || (data38 === "unsafe"))){
const err86 = {instancePath:instancePath+"/disks/" + i1+"/cache",schemaPath:"#/properties/disks/items/properties/cache/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.cache.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data27.aio !== undefined){
let data39 = data27.aio;
if(!((((data39 === "auto") || (data39 === "io_uring")) || (data39 === "native")) || (data39 === "threads"))){
const err87 = {instancePath:instancePath+"/disks/" + i1+"/aio",schemaPath:"#/properties/disks/items/properties/aio/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.aio.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data27.discard !== undefined){
let data40 = data27.discard;
if(!((data40 === "unmap") || (data40 === "ignore"))){
const err88 = {instancePath:instancePath+"/disks/" + i1+"/discard",schemaPath:"#/properties/disks/items/properties/discard/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.discard.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data27.detectZeroes !== undefined){
let data41 = data27.detectZeroes;
if(!(((data41 === "off") || (data41 === "on")) || (data41 === "unmap"))){
const err89 = {instancePath:instancePath+"/disks/" + i1+"/detectZeroes",schemaPath:"#/properties/disks/items/properties/detectZeroes/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.detectZeroes.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data27.ioThreads !== undefined){
let data42 = data27.ioThreads;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err90 = {instancePath:instancePath+"/disks/" + i1+"/ioThreads",schemaPath:"#/properties/disks/items/properties/ioThreads/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 16 || isNaN(data42)){
const err91 = {instancePath:instancePath+"/disks/" + i1+"/ioThreads",schemaPath:"#/properties/disks/items/properties/ioThreads/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},message:"must be <= 16"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data42 < 0 || isNaN(data42)){
const err92 = {instancePath:instancePath+"/disks/" + i1+"/ioThreads",schemaPath:"#/properties/disks/items/properties/ioThreads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
if(data27.throttle !== undefined){
let data43 = data27.throttle;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key9 in data43){
if(!((((((key9 === "iops") || (key9 === "readIops")) || (key9 === "writeIops")) || (key9 === "bandwidth")) || (key9 === "readBandwidth")) || (key9 === "writeBandwidth"))){
const err93 = {instancePath:instancePath+"/disks/" + i1+"/throttle",schemaPath:"#/properties/disks/items/properties/throttle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data43.iops !== undefined){
let data44 = data43.iops;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err94 = {instancePath:instancePath+"/disks/" + i1+"/throttle/iops",schemaPath:"#/properties/disks/items/properties/throttle/properties/iops/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 1000000000 || isNaN(data44)){
const err95 = {instancePath:instancePath+"/disks/" + i1+"/throttle/iops",schemaPath:"#/properties/disks/items/properties/throttle/properties/iops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data44 < 1 || isNaN(data44)){
const err96 = {instancePath:instancePath+"/disks/" + i1+"/throttle/iops",schemaPath:"#/properties/disks/items/properties/throttle/properties/iops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
if(data43.readIops !== undefined){
let data45 = data43.readIops;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err97 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/readIops/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 1000000000 || isNaN(data45)){
const err98 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/readIops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data45 < 1 || isNaN(data45)){
const err99 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/readIops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
if(data43.writeIops !== undefined){
let data46 = data43.writeIops;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err100 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeIops/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 1000000000 || isNaN(data46)){
const err101 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeIops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data46 < 1 || isNaN(data46)){
const err102 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeIops",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeIops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
if(data43.bandwidth !== undefined){
let data47 = data43.bandwidth;
if(typeof data47 === "string"){
if(func3(data47) > 24){
const err103 = {instancePath:instancePath+"/disks/" + i1+"/throttle/bandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/bandwidth/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(!pattern5.test(data47)){
const err104 = {instancePath:instancePath+"/disks/" + i1+"/throttle/bandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/bandwidth/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"+"\""};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/disks/" + i1+"/throttle/bandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/bandwidth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data43.readBandwidth !== undefined){
let data48 = data43.readBandwidth;
if(typeof data48 === "string"){
if(func3(data48) > 24){
const err106 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/readBandwidth/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(!pattern5.test(data48)){
const err107 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/readBandwidth/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"+"\""};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/disks/" + i1+"/throttle/readBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/readBandwidth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data43.writeBandwidth !== undefined){
let data49 = data43.writeBandwidth;
if(typeof data49 === "string"){
if(func3(data49) > 24){
const err109 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeBandwidth/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(!pattern5.test(data49)){
const err110 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeBandwidth/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?(KiB|MiB|GiB|TiB)$"+"\""};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/disks/" + i1+"/throttle/writeBandwidth",schemaPath:"#/properties/disks/items/properties/throttle/properties/writeBandwidth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/disks/" + i1+"/throttle",schemaPath:"#/properties/disks/items/properties/throttle/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data27.blockSize !== undefined){
let data50 = data27.blockSize;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key10 in data50){
if(!((key10 === "logical") || (key10 === "physical"))){
const err113 = {instancePath:instancePath+"/disks/" + i1+"/blockSize",schemaPath:"#/properties/disks/items/properties/blockSize/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data50.logical !== undefined){
let data51 = data50.logical;
if(!((((data51 === 512) || (data51 === 1024)) || (data51 === 2048)) || (data51 === 4096))){
const err114 = {instancePath:instancePath+"/disks/" + i1+"/blockSize/logical",schemaPath:"#/properties/disks/items/properties/blockSize/properties/logical/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.blockSize.properties.logical.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data50.physical !== undefined){
let data52 = data50.physical;
if(!((((((((data52 === 512) || (data52 === 1024)) || (data52 === 2048)) || (data52 === 4096)) || (data52 === 8192)) || (data52 === 16384)) || (data52 === 32768)) || (data52 === 65536))){
const err115 = {instancePath:instancePath+"/disks/" + i1+"/blockSize/physical",schemaPath:"#/properties/disks/items/properties/blockSize/properties/physical/enum",keyword:"enum",params:{allowedValues: schema12.properties.disks.items.properties.blockSize.properties.physical.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/disks/" + i1+"/blockSize",schemaPath:"#/properties/disks/items/properties/blockSize/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/disks/" + i1,schemaPath:"#/properties/disks/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/disks",schemaPath:"#/properties/disks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data.networks !== undefined){
let data53 = data.networks;
if(Array.isArray(data53)){
if(data53.length > 8){
const err119 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
const len2 = data53.length;
for(let i2=0; i2<len2; i2++){
let data54 = data53[i2];
if(!(data54 && typeof data54 == "object" && !Array.isArray(data54))){
const err120 = {instancePath:instancePath+"/networks/" + i2,schemaPath:"#/properties/networks/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
const _errs110 = errors;
let valid17 = true;
const _errs111 = errors;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
let missing0;
if((data54.type === undefined) && (missing0 = "type")){
const err121 = {};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
var _valid0 = _errs111 === errors;
errors = _errs110;
if(vErrors !== null){
if(_errs110){
vErrors.length = _errs110;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs112 = errors;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.type === undefined){
const err122 = {instancePath:instancePath+"/networks/" + i2,schemaPath:"#/properties/networks/items/then/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
const tag0 = data54.type;
if(typeof tag0 == "string"){
if(tag0 === "user"){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.type === undefined){
const err123 = {instancePath:instancePath+"/networks/" + i2,schemaPath:"#/properties/networks/items/then/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
for(const key11 in data54){
if(!((((((key11 === "id") || (key11 === "type")) || (key11 === "model")) || (key11 === "mac")) || (key11 === "forwards")) || (key11 === "restrict"))){
const err124 = {instancePath:instancePath+"/networks/" + i2,schemaPath:"#/properties/networks/items/then/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data54.id !== undefined){
let data55 = data54.id;
if(typeof data55 === "string"){
if(func3(data55) > 20){
const err125 = {instancePath:instancePath+"/networks/" + i2+"/id",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/id/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(!pattern6.test(data55)){
const err126 = {instancePath:instancePath+"/networks/" + i2+"/id",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/networks/" + i2+"/id",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data54.type !== undefined){
if("user" !== data54.type){
const err128 = {instancePath:instancePath+"/networks/" + i2+"/type",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "user"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data54.model !== undefined){
if(!(data54.model === "virtio")){
const err129 = {instancePath:instancePath+"/networks/" + i2+"/model",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/model/enum",keyword:"enum",params:{allowedValues: schema12.properties.networks.items.then.oneOf[0].properties.model.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data54.mac !== undefined){
let data58 = data54.mac;
if(typeof data58 === "string"){
if(!pattern13.test(data58)){
const err130 = {instancePath:instancePath+"/networks/" + i2+"/mac",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/mac/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$"},message:"must match pattern \""+"^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$"+"\""};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/networks/" + i2+"/mac",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/mac/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data54.forwards !== undefined){
let data59 = data54.forwards;
if(Array.isArray(data59)){
if(data59.length > 256){
const err132 = {instancePath:instancePath+"/networks/" + i2+"/forwards",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
const len3 = data59.length;
for(let i3=0; i3<len3; i3++){
let data60 = data59[i3];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key12 in data60){
if(!((((key12 === "protocol") || (key12 === "hostAddress")) || (key12 === "host")) || (key12 === "guest"))){
const err133 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i3,schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data60.protocol !== undefined){
let data61 = data60.protocol;
if(!((data61 === "tcp") || (data61 === "udp"))){
const err134 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i3+"/protocol",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema12.properties.networks.items.then.oneOf[0].properties.forwards.items.properties.protocol.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data60.hostAddress !== undefined){
let data62 = data60.hostAddress;
if(typeof data62 === "string"){
if(!pattern14.test(data62)){
const err135 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i3+"/hostAddress",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/properties/hostAddress/pattern",keyword:"pattern",params:{pattern: "^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$"},message:"must match pattern \""+"^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$"+"\""};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i3+"/hostAddress",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/properties/hostAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data60.host !== undefined){
let data63 = data60.host;
if((!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))) && (typeof data63 !== "string")){
const err137 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i3+"/host",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/properties/host/type",keyword:"type",params:{type: schema12.properties.networks.items.then.oneOf[0].properties.forwards.items.properties.host.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 65535 || isNaN(data63)){
const err138 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i3+"/host",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/properties/host/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data63 < 1 || isNaN(data63)){
const err139 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i3+"/host",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/properties/host/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(typeof data63 === "string"){
if(!pattern15.test(data63)){
const err140 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i3+"/host",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/properties/host/pattern",keyword:"pattern",params:{pattern: "^auto$"},message:"must match pattern \""+"^auto$"+"\""};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
if(data60.guest !== undefined){
let data64 = data60.guest;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
const err141 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i3+"/guest",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/properties/guest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 > 65535 || isNaN(data64)){
const err142 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i3+"/guest",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/properties/guest/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data64 < 1 || isNaN(data64)){
const err143 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i3+"/guest",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/properties/guest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
}
else {
const err144 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i3,schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/networks/" + i2+"/forwards",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/forwards/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data54.restrict !== undefined){
if(typeof data54.restrict !== "boolean"){
const err146 = {instancePath:instancePath+"/networks/" + i2+"/restrict",schemaPath:"#/properties/networks/items/then/oneOf/0/properties/restrict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/networks/" + i2,schemaPath:"#/properties/networks/items/then/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else if(tag0 === "none"){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.type === undefined){
const err148 = {instancePath:instancePath+"/networks/" + i2,schemaPath:"#/properties/networks/items/then/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
for(const key13 in data54){
if(!((key13 === "id") || (key13 === "type"))){
const err149 = {instancePath:instancePath+"/networks/" + i2,schemaPath:"#/properties/networks/items/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data54.id !== undefined){
let data66 = data54.id;
if(typeof data66 === "string"){
if(func3(data66) > 20){
const err150 = {instancePath:instancePath+"/networks/" + i2+"/id",schemaPath:"#/properties/networks/items/then/oneOf/1/properties/id/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(!pattern6.test(data66)){
const err151 = {instancePath:instancePath+"/networks/" + i2+"/id",schemaPath:"#/properties/networks/items/then/oneOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/networks/" + i2+"/id",schemaPath:"#/properties/networks/items/then/oneOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data54.type !== undefined){
if("none" !== data54.type){
const err153 = {instancePath:instancePath+"/networks/" + i2+"/type",schemaPath:"#/properties/networks/items/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/networks/" + i2,schemaPath:"#/properties/networks/items/then/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/networks/" + i2,schemaPath:"#/properties/networks/items/then/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/networks/" + i2,schemaPath:"#/properties/networks/items/then/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/networks/" + i2,schemaPath:"#/properties/networks/items/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
var _valid0 = _errs112 === errors;
valid17 = _valid0;
ifClause0 = "then";
}
else {
const _errs144 = errors;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key14 in data54){
if(!((((((key14 === "id") || (key14 === "type")) || (key14 === "model")) || (key14 === "mac")) || (key14 === "forwards")) || (key14 === "restrict"))){
const err158 = {instancePath:instancePath+"/networks/" + i2,schemaPath:"#/properties/networks/items/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data54.id !== undefined){
let data68 = data54.id;
if(typeof data68 === "string"){
if(func3(data68) > 20){
const err159 = {instancePath:instancePath+"/networks/" + i2+"/id",schemaPath:"#/properties/networks/items/else/properties/id/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(!pattern6.test(data68)){
const err160 = {instancePath:instancePath+"/networks/" + i2+"/id",schemaPath:"#/properties/networks/items/else/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/networks/" + i2+"/id",schemaPath:"#/properties/networks/items/else/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data54.type !== undefined){
if("none" !== data54.type){
const err162 = {instancePath:instancePath+"/networks/" + i2+"/type",schemaPath:"#/properties/networks/items/else/properties/type/const",keyword:"const",params:{allowedValue: "none"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data54.model !== undefined){
if(!(data54.model === "virtio")){
const err163 = {instancePath:instancePath+"/networks/" + i2+"/model",schemaPath:"#/properties/networks/items/else/properties/model/enum",keyword:"enum",params:{allowedValues: schema12.properties.networks.items.else.properties.model.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data54.mac !== undefined){
let data71 = data54.mac;
if(typeof data71 === "string"){
if(!pattern13.test(data71)){
const err164 = {instancePath:instancePath+"/networks/" + i2+"/mac",schemaPath:"#/properties/networks/items/else/properties/mac/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$"},message:"must match pattern \""+"^[0-9a-f][02468ace](:[0-9a-f]{2}){5}$"+"\""};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/networks/" + i2+"/mac",schemaPath:"#/properties/networks/items/else/properties/mac/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data54.forwards !== undefined){
let data72 = data54.forwards;
if(Array.isArray(data72)){
if(data72.length > 256){
const err166 = {instancePath:instancePath+"/networks/" + i2+"/forwards",schemaPath:"#/properties/networks/items/else/properties/forwards/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
const len4 = data72.length;
for(let i4=0; i4<len4; i4++){
let data73 = data72[i4];
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key15 in data73){
if(!((((key15 === "protocol") || (key15 === "hostAddress")) || (key15 === "host")) || (key15 === "guest"))){
const err167 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i4,schemaPath:"#/properties/networks/items/else/properties/forwards/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data73.protocol !== undefined){
let data74 = data73.protocol;
if(!((data74 === "tcp") || (data74 === "udp"))){
const err168 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i4+"/protocol",schemaPath:"#/properties/networks/items/else/properties/forwards/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema12.properties.networks.items.else.properties.forwards.items.properties.protocol.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data73.hostAddress !== undefined){
let data75 = data73.hostAddress;
if(typeof data75 === "string"){
if(!pattern14.test(data75)){
const err169 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i4+"/hostAddress",schemaPath:"#/properties/networks/items/else/properties/forwards/items/properties/hostAddress/pattern",keyword:"pattern",params:{pattern: "^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$"},message:"must match pattern \""+"^(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}$"+"\""};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i4+"/hostAddress",schemaPath:"#/properties/networks/items/else/properties/forwards/items/properties/hostAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data73.host !== undefined){
let data76 = data73.host;
if((!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))) && (typeof data76 !== "string")){
const err171 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i4+"/host",schemaPath:"#/properties/networks/items/else/properties/forwards/items/properties/host/type",keyword:"type",params:{type: schema12.properties.networks.items.else.properties.forwards.items.properties.host.type},message:"must be integer,string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 > 65535 || isNaN(data76)){
const err172 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i4+"/host",schemaPath:"#/properties/networks/items/else/properties/forwards/items/properties/host/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data76 < 1 || isNaN(data76)){
const err173 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i4+"/host",schemaPath:"#/properties/networks/items/else/properties/forwards/items/properties/host/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(typeof data76 === "string"){
if(!pattern15.test(data76)){
const err174 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i4+"/host",schemaPath:"#/properties/networks/items/else/properties/forwards/items/properties/host/pattern",keyword:"pattern",params:{pattern: "^auto$"},message:"must match pattern \""+"^auto$"+"\""};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
if(data73.guest !== undefined){
let data77 = data73.guest;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
const err175 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i4+"/guest",schemaPath:"#/properties/networks/items/else/properties/forwards/items/properties/guest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 > 65535 || isNaN(data77)){
const err176 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i4+"/guest",schemaPath:"#/properties/networks/items/else/properties/forwards/items/properties/guest/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data77 < 1 || isNaN(data77)){
const err177 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i4+"/guest",schemaPath:"#/properties/networks/items/else/properties/forwards/items/properties/guest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
}
else {
const err178 = {instancePath:instancePath+"/networks/" + i2+"/forwards/" + i4,schemaPath:"#/properties/networks/items/else/properties/forwards/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/networks/" + i2+"/forwards",schemaPath:"#/properties/networks/items/else/properties/forwards/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data54.restrict !== undefined){
if(typeof data54.restrict !== "boolean"){
const err180 = {instancePath:instancePath+"/networks/" + i2+"/restrict",schemaPath:"#/properties/networks/items/else/properties/restrict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/networks/" + i2,schemaPath:"#/properties/networks/items/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
var _valid0 = _errs144 === errors;
valid17 = _valid0;
ifClause0 = "else";
}
if(!valid17){
const err182 = {instancePath:instancePath+"/networks/" + i2,schemaPath:"#/properties/networks/items/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data.serial !== undefined){
let data79 = data.serial;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key16 in data79){
if(!(key16 === "type")){
const err184 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data79.type !== undefined){
let data80 = data79.type;
if(!((data80 === "uart") || (data80 === "none"))){
const err185 = {instancePath:instancePath+"/serial/type",schemaPath:"#/properties/serial/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.serial.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data.rng !== undefined){
let data81 = data.rng;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key17 in data81){
if(!(key17 === "type")){
const err187 = {instancePath:instancePath+"/rng",schemaPath:"#/properties/rng/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data81.type !== undefined){
let data82 = data81.type;
if(!((data82 === "virtio") || (data82 === "none"))){
const err188 = {instancePath:instancePath+"/rng/type",schemaPath:"#/properties/rng/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.rng.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/rng",schemaPath:"#/properties/rng/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data.balloon !== undefined){
let data83 = data.balloon;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key18 in data83){
if(!(key18 === "type")){
const err190 = {instancePath:instancePath+"/balloon",schemaPath:"#/properties/balloon/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data83.type !== undefined){
let data84 = data83.type;
if(!((data84 === "virtio") || (data84 === "none"))){
const err191 = {instancePath:instancePath+"/balloon/type",schemaPath:"#/properties/balloon/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.balloon.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/balloon",schemaPath:"#/properties/balloon/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data.guestAgent !== undefined){
let data85 = data.guestAgent;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key19 in data85){
if(!(key19 === "type")){
const err193 = {instancePath:instancePath+"/guestAgent",schemaPath:"#/properties/guestAgent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data85.type !== undefined){
let data86 = data85.type;
if(!((data86 === "virtio") || (data86 === "none"))){
const err194 = {instancePath:instancePath+"/guestAgent/type",schemaPath:"#/properties/guestAgent/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.guestAgent.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/guestAgent",schemaPath:"#/properties/guestAgent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data.tpm !== undefined){
let data87 = data.tpm;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
for(const key20 in data87){
if(!((key20 === "type") || (key20 === "model"))){
const err196 = {instancePath:instancePath+"/tpm",schemaPath:"#/properties/tpm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data87.type !== undefined){
let data88 = data87.type;
if(!((data88 === "emulator") || (data88 === "none"))){
const err197 = {instancePath:instancePath+"/tpm/type",schemaPath:"#/properties/tpm/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.tpm.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data87.model !== undefined){
let data89 = data87.model;
if(!((data89 === "crb") || (data89 === "tis"))){
const err198 = {instancePath:instancePath+"/tpm/model",schemaPath:"#/properties/tpm/properties/model/enum",keyword:"enum",params:{allowedValues: schema12.properties.tpm.properties.model.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/tpm",schemaPath:"#/properties/tpm/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data.display !== undefined){
let data90 = data.display;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
for(const key21 in data90){
if(!(key21 === "type")){
const err200 = {instancePath:instancePath+"/display",schemaPath:"#/properties/display/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data90.type !== undefined){
let data91 = data90.type;
if(!(((data91 === "none") || (data91 === "gtk")) || (data91 === "vnc"))){
const err201 = {instancePath:instancePath+"/display/type",schemaPath:"#/properties/display/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.display.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/display",schemaPath:"#/properties/display/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data.watchdog !== undefined){
let data92 = data.watchdog;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key22 in data92){
if(!(key22 === "type")){
const err203 = {instancePath:instancePath+"/watchdog",schemaPath:"#/properties/watchdog/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data92.type !== undefined){
let data93 = data92.type;
if(!((data93 === "itco") || (data93 === "none"))){
const err204 = {instancePath:instancePath+"/watchdog/type",schemaPath:"#/properties/watchdog/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.watchdog.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/watchdog",schemaPath:"#/properties/watchdog/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data.onDiskFull !== undefined){
let data94 = data.onDiskFull;
if(!((data94 === "wait") || (data94 === "resume"))){
const err206 = {instancePath:instancePath+"/onDiskFull",schemaPath:"#/properties/onDiskFull/enum",keyword:"enum",params:{allowedValues: schema12.properties.onDiskFull.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data.ready !== undefined){
let data95 = data.ready;
if(!(data95 && typeof data95 == "object" && !Array.isArray(data95))){
const err207 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
const _errs199 = errors;
let valid37 = true;
const _errs200 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
let missing1;
if((data95.type === undefined) && (missing1 = "type")){
const err208 = {};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
var _valid1 = _errs200 === errors;
errors = _errs199;
if(vErrors !== null){
if(_errs199){
vErrors.length = _errs199;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs201 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.type === undefined){
const err209 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
const tag1 = data95.type;
if(typeof tag1 == "string"){
if(tag1 === "running"){
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.type === undefined){
const err210 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
for(const key23 in data95){
if(!(key23 === "type")){
const err211 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data95.type !== undefined){
if("running" !== data95.type){
const err212 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "running"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else if(tag1 === "serial"){
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.type === undefined){
const err214 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
for(const key24 in data95){
if(!(((key24 === "type") || (key24 === "text")) || (key24 === "timeout"))){
const err215 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data95.type !== undefined){
if("serial" !== data95.type){
const err216 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "serial"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data95.text !== undefined){
let data98 = data95.text;
if(typeof data98 === "string"){
if(func3(data98) > 200){
const err217 = {instancePath:instancePath+"/ready/text",schemaPath:"#/properties/ready/then/oneOf/1/properties/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(!pattern17.test(data98)){
const err218 = {instancePath:instancePath+"/ready/text",schemaPath:"#/properties/ready/then/oneOf/1/properties/text/pattern",keyword:"pattern",params:{pattern: "^\\**[^*].*$"},message:"must match pattern \""+"^\\**[^*].*$"+"\""};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
else {
const err219 = {instancePath:instancePath+"/ready/text",schemaPath:"#/properties/ready/then/oneOf/1/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data95.timeout !== undefined){
let data99 = data95.timeout;
if(typeof data99 === "string"){
if(func3(data99) > 12){
const err220 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/1/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(!pattern18.test(data99)){
const err221 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/1/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
else {
const err222 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/1/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else if(tag1 === "tcp"){
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.type === undefined){
const err224 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
for(const key25 in data95){
if(!(((key25 === "type") || (key25 === "port")) || (key25 === "timeout"))){
const err225 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data95.type !== undefined){
if("tcp" !== data95.type){
const err226 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/then/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "tcp"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data95.port !== undefined){
let data101 = data95.port;
if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
const err227 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/then/oneOf/2/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 > 65535 || isNaN(data101)){
const err228 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/then/oneOf/2/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(data101 < 1 || isNaN(data101)){
const err229 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/then/oneOf/2/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
if(data95.timeout !== undefined){
let data102 = data95.timeout;
if(typeof data102 === "string"){
if(func3(data102) > 12){
const err230 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/2/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(!pattern18.test(data102)){
const err231 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/2/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
else {
const err232 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/2/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else if(tag1 === "ssh"){
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.type === undefined){
const err234 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/3/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
for(const key26 in data95){
if(!(((key26 === "type") || (key26 === "port")) || (key26 === "timeout"))){
const err235 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data95.type !== undefined){
if("ssh" !== data95.type){
const err236 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/then/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "ssh"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data95.port !== undefined){
let data104 = data95.port;
if(!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))){
const err237 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/then/oneOf/3/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 > 65535 || isNaN(data104)){
const err238 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/then/oneOf/3/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(data104 < 1 || isNaN(data104)){
const err239 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/then/oneOf/3/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
if(data95.timeout !== undefined){
let data105 = data95.timeout;
if(typeof data105 === "string"){
if(func3(data105) > 12){
const err240 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/3/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(!pattern18.test(data105)){
const err241 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/3/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
else {
const err242 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/3/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
else {
const err243 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
else if(tag1 === "agent"){
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.type === undefined){
const err244 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/4/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
for(const key27 in data95){
if(!((key27 === "type") || (key27 === "timeout"))){
const err245 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data95.type !== undefined){
if("agent" !== data95.type){
const err246 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/then/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue: "agent"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data95.timeout !== undefined){
let data107 = data95.timeout;
if(typeof data107 === "string"){
if(func3(data107) > 12){
const err247 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/4/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(!pattern18.test(data107)){
const err248 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/4/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
else {
const err249 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/4/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
else {
const err250 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
else if(tag1 === "command"){
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.type === undefined){
const err251 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/5/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
for(const key28 in data95){
if(!(((key28 === "type") || (key28 === "command")) || (key28 === "timeout"))){
const err252 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data95.type !== undefined){
if("command" !== data95.type){
const err253 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/then/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue: "command"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data95.command !== undefined){
let data109 = data95.command;
if(Array.isArray(data109)){
if(data109.length > 64){
const err254 = {instancePath:instancePath+"/ready/command",schemaPath:"#/properties/ready/then/oneOf/5/properties/command/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(data109.length < 1){
const err255 = {instancePath:instancePath+"/ready/command",schemaPath:"#/properties/ready/then/oneOf/5/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
const len5 = data109.length;
for(let i5=0; i5<len5; i5++){
let data110 = data109[i5];
if(typeof data110 === "string"){
if(func3(data110) > 4096){
const err256 = {instancePath:instancePath+"/ready/command/" + i5,schemaPath:"#/properties/ready/then/oneOf/5/properties/command/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
else {
const err257 = {instancePath:instancePath+"/ready/command/" + i5,schemaPath:"#/properties/ready/then/oneOf/5/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/ready/command",schemaPath:"#/properties/ready/then/oneOf/5/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data95.timeout !== undefined){
let data111 = data95.timeout;
if(typeof data111 === "string"){
if(func3(data111) > 12){
const err259 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/5/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(!pattern18.test(data111)){
const err260 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/5/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
else {
const err261 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/then/oneOf/5/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
else {
const err262 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag1},message:"value of tag \"type\" must be in oneOf"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
else {
const err264 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag1},message:"tag \"type\" must be string"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
else {
const err265 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
var _valid1 = _errs201 === errors;
valid37 = _valid1;
ifClause1 = "then";
}
else {
const _errs248 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key29 in data95){
if(!(((((key29 === "type") || (key29 === "text")) || (key29 === "timeout")) || (key29 === "port")) || (key29 === "command"))){
const err266 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data95.type !== undefined){
if("command" !== data95.type){
const err267 = {instancePath:instancePath+"/ready/type",schemaPath:"#/properties/ready/else/properties/type/const",keyword:"const",params:{allowedValue: "command"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data95.text !== undefined){
let data113 = data95.text;
if(typeof data113 === "string"){
if(func3(data113) > 200){
const err268 = {instancePath:instancePath+"/ready/text",schemaPath:"#/properties/ready/else/properties/text/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(!pattern17.test(data113)){
const err269 = {instancePath:instancePath+"/ready/text",schemaPath:"#/properties/ready/else/properties/text/pattern",keyword:"pattern",params:{pattern: "^\\**[^*].*$"},message:"must match pattern \""+"^\\**[^*].*$"+"\""};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
else {
const err270 = {instancePath:instancePath+"/ready/text",schemaPath:"#/properties/ready/else/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data95.timeout !== undefined){
let data114 = data95.timeout;
if(typeof data114 === "string"){
if(func3(data114) > 12){
const err271 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/else/properties/timeout/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(!pattern18.test(data114)){
const err272 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/else/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
else {
const err273 = {instancePath:instancePath+"/ready/timeout",schemaPath:"#/properties/ready/else/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data95.port !== undefined){
let data115 = data95.port;
if(!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))){
const err274 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/else/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 > 65535 || isNaN(data115)){
const err275 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/else/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if(data115 < 1 || isNaN(data115)){
const err276 = {instancePath:instancePath+"/ready/port",schemaPath:"#/properties/ready/else/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
if(data95.command !== undefined){
let data116 = data95.command;
if(Array.isArray(data116)){
if(data116.length > 64){
const err277 = {instancePath:instancePath+"/ready/command",schemaPath:"#/properties/ready/else/properties/command/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(data116.length < 1){
const err278 = {instancePath:instancePath+"/ready/command",schemaPath:"#/properties/ready/else/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
const len6 = data116.length;
for(let i6=0; i6<len6; i6++){
let data117 = data116[i6];
if(typeof data117 === "string"){
if(func3(data117) > 4096){
const err279 = {instancePath:instancePath+"/ready/command/" + i6,schemaPath:"#/properties/ready/else/properties/command/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
else {
const err280 = {instancePath:instancePath+"/ready/command/" + i6,schemaPath:"#/properties/ready/else/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath:instancePath+"/ready/command",schemaPath:"#/properties/ready/else/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
else {
const err282 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
var _valid1 = _errs248 === errors;
valid37 = _valid1;
ifClause1 = "else";
}
if(!valid37){
const err283 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data.cloudInit !== undefined){
let data118 = data.cloudInit;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key30 in data118){
if(!(func2.call(schema12.properties.cloudInit.properties, key30))){
const err284 = {instancePath:instancePath+"/cloudInit",schemaPath:"#/properties/cloudInit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data118.hostname !== undefined){
let data119 = data118.hostname;
if(typeof data119 === "string"){
if(func3(data119) > 253){
const err285 = {instancePath:instancePath+"/cloudInit/hostname",schemaPath:"#/properties/cloudInit/properties/hostname/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(!pattern23.test(data119)){
const err286 = {instancePath:instancePath+"/cloudInit/hostname",schemaPath:"#/properties/cloudInit/properties/hostname/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$"},message:"must match pattern \""+"^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$"+"\""};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
else {
const err287 = {instancePath:instancePath+"/cloudInit/hostname",schemaPath:"#/properties/cloudInit/properties/hostname/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data118.defaultUser !== undefined){
if(typeof data118.defaultUser !== "boolean"){
const err288 = {instancePath:instancePath+"/cloudInit/defaultUser",schemaPath:"#/properties/cloudInit/properties/defaultUser/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data118.sshKeys !== undefined){
let data121 = data118.sshKeys;
if(Array.isArray(data121)){
if(data121.length > 64){
const err289 = {instancePath:instancePath+"/cloudInit/sshKeys",schemaPath:"#/properties/cloudInit/properties/sshKeys/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
const len7 = data121.length;
for(let i7=0; i7<len7; i7++){
let data122 = data121[i7];
if((typeof data122 !== "string") && (!(data122 && typeof data122 == "object" && !Array.isArray(data122)))){
const err290 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i7,schemaPath:"#/properties/cloudInit/properties/sshKeys/items/type",keyword:"type",params:{type: schema12.properties.cloudInit.properties.sshKeys.items.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(typeof data122 === "string"){
if(func3(data122) > 16384){
const err291 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i7,schemaPath:"#/properties/cloudInit/properties/sshKeys/items/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(!pattern24.test(data122)){
const err292 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i7,schemaPath:"#/properties/cloudInit/properties/sshKeys/items/pattern",keyword:"pattern",params:{pattern: "^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$"},message:"must match pattern \""+"^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$"+"\""};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key31 in data122){
if(!(key31 === "file")){
const err293 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i7,schemaPath:"#/properties/cloudInit/properties/sshKeys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data122.file !== undefined){
let data123 = data122.file;
if(typeof data123 === "string"){
if(func3(data123) > 4096){
const err294 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i7+"/file",schemaPath:"#/properties/cloudInit/properties/sshKeys/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(func3(data123) < 1){
const err295 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i7+"/file",schemaPath:"#/properties/cloudInit/properties/sshKeys/items/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
else {
const err296 = {instancePath:instancePath+"/cloudInit/sshKeys/" + i7+"/file",schemaPath:"#/properties/cloudInit/properties/sshKeys/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
}
}
}
else {
const err297 = {instancePath:instancePath+"/cloudInit/sshKeys",schemaPath:"#/properties/cloudInit/properties/sshKeys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data118.users !== undefined){
let data124 = data118.users;
if(Array.isArray(data124)){
if(data124.length > 64){
const err298 = {instancePath:instancePath+"/cloudInit/users",schemaPath:"#/properties/cloudInit/properties/users/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
const len8 = data124.length;
for(let i8=0; i8<len8; i8++){
let data125 = data124[i8];
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
for(const key32 in data125){
if(!(((((((key32 === "name") || (key32 === "gecos")) || (key32 === "groups")) || (key32 === "shell")) || (key32 === "sudo")) || (key32 === "sshKeys")) || (key32 === "passwordHash"))){
const err299 = {instancePath:instancePath+"/cloudInit/users/" + i8,schemaPath:"#/properties/cloudInit/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data125.name !== undefined){
let data126 = data125.name;
if(typeof data126 === "string"){
if(func3(data126) > 32){
const err300 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/name",schemaPath:"#/properties/cloudInit/properties/users/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(!pattern25.test(data126)){
const err301 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/name",schemaPath:"#/properties/cloudInit/properties/users/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_.-]*$"+"\""};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
else {
const err302 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/name",schemaPath:"#/properties/cloudInit/properties/users/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data125.gecos !== undefined){
let data127 = data125.gecos;
if(typeof data127 === "string"){
if(func3(data127) > 256){
const err303 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/gecos",schemaPath:"#/properties/cloudInit/properties/users/items/properties/gecos/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(!pattern26.test(data127)){
const err304 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/gecos",schemaPath:"#/properties/cloudInit/properties/users/items/properties/gecos/pattern",keyword:"pattern",params:{pattern: "^[^:\\r\\n]*$"},message:"must match pattern \""+"^[^:\\r\\n]*$"+"\""};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
else {
const err305 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/gecos",schemaPath:"#/properties/cloudInit/properties/users/items/properties/gecos/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data125.groups !== undefined){
let data128 = data125.groups;
if(Array.isArray(data128)){
if(data128.length > 64){
const err306 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/groups",schemaPath:"#/properties/cloudInit/properties/users/items/properties/groups/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
const len9 = data128.length;
for(let i9=0; i9<len9; i9++){
let data129 = data128[i9];
if(typeof data129 === "string"){
if(func3(data129) > 32){
const err307 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/groups/" + i9,schemaPath:"#/properties/cloudInit/properties/users/items/properties/groups/items/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(!pattern25.test(data129)){
const err308 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/groups/" + i9,schemaPath:"#/properties/cloudInit/properties/users/items/properties/groups/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_.-]*$"+"\""};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
else {
const err309 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/groups/" + i9,schemaPath:"#/properties/cloudInit/properties/users/items/properties/groups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
}
else {
const err310 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/groups",schemaPath:"#/properties/cloudInit/properties/users/items/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data125.shell !== undefined){
let data130 = data125.shell;
if(typeof data130 === "string"){
if(func3(data130) > 1024){
const err311 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/shell",schemaPath:"#/properties/cloudInit/properties/users/items/properties/shell/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(!pattern28.test(data130)){
const err312 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/shell",schemaPath:"#/properties/cloudInit/properties/users/items/properties/shell/pattern",keyword:"pattern",params:{pattern: "^/[^\\r\\n:]+$"},message:"must match pattern \""+"^/[^\\r\\n:]+$"+"\""};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
else {
const err313 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/shell",schemaPath:"#/properties/cloudInit/properties/users/items/properties/shell/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data125.sudo !== undefined){
let data131 = data125.sudo;
if(typeof data131 === "string"){
if(func3(data131) > 1024){
const err314 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/sudo",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sudo/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
if(func3(data131) < 1){
const err315 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/sudo",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sudo/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
else {
const err316 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/sudo",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sudo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data125.sshKeys !== undefined){
let data132 = data125.sshKeys;
if(Array.isArray(data132)){
if(data132.length > 64){
const err317 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/sshKeys",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
const len10 = data132.length;
for(let i10=0; i10<len10; i10++){
let data133 = data132[i10];
if((typeof data133 !== "string") && (!(data133 && typeof data133 == "object" && !Array.isArray(data133)))){
const err318 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/sshKeys/" + i10,schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/type",keyword:"type",params:{type: schema12.properties.cloudInit.properties.users.items.properties.sshKeys.items.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if(typeof data133 === "string"){
if(func3(data133) > 16384){
const err319 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/sshKeys/" + i10,schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(!pattern24.test(data133)){
const err320 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/sshKeys/" + i10,schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/pattern",keyword:"pattern",params:{pattern: "^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$"},message:"must match pattern \""+"^([^\\r\\n]* )?(ssh-[a-z0-9-]+|ecdsa-sha2-[a-z0-9-]+|sk-[a-z0-9@.-]+) AAAA[A-Za-z0-9+/]+={0,2}( [^\\r\\n]*)?$"+"\""};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
for(const key33 in data133){
if(!(key33 === "file")){
const err321 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/sshKeys/" + i10,schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data133.file !== undefined){
let data134 = data133.file;
if(typeof data134 === "string"){
if(func3(data134) > 4096){
const err322 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/sshKeys/" + i10+"/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(func3(data134) < 1){
const err323 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/sshKeys/" + i10+"/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
else {
const err324 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/sshKeys/" + i10+"/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
}
}
}
else {
const err325 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/sshKeys",schemaPath:"#/properties/cloudInit/properties/users/items/properties/sshKeys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data125.passwordHash !== undefined){
let data135 = data125.passwordHash;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
for(const key34 in data135){
if(!((key34 === "file") || (key34 === "env"))){
const err326 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/passwordHash",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data135.file !== undefined){
let data136 = data135.file;
if(typeof data136 === "string"){
if(func3(data136) > 4096){
const err327 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/passwordHash/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if(func3(data136) < 1){
const err328 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/passwordHash/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
else {
const err329 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/passwordHash/file",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data135.env !== undefined){
let data137 = data135.env;
if(typeof data137 === "string"){
if(func3(data137) > 256){
const err330 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/passwordHash/env",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
if(!pattern30.test(data137)){
const err331 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/passwordHash/env",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
else {
const err332 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/passwordHash/env",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
}
else {
const err333 = {instancePath:instancePath+"/cloudInit/users/" + i8+"/passwordHash",schemaPath:"#/properties/cloudInit/properties/users/items/properties/passwordHash/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
}
else {
const err334 = {instancePath:instancePath+"/cloudInit/users/" + i8,schemaPath:"#/properties/cloudInit/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
}
else {
const err335 = {instancePath:instancePath+"/cloudInit/users",schemaPath:"#/properties/cloudInit/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data118.packages !== undefined){
let data138 = data118.packages;
if(Array.isArray(data138)){
if(data138.length > 256){
const err336 = {instancePath:instancePath+"/cloudInit/packages",schemaPath:"#/properties/cloudInit/properties/packages/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
const len11 = data138.length;
for(let i11=0; i11<len11; i11++){
let data139 = data138[i11];
if(typeof data139 === "string"){
if(func3(data139) > 256){
const err337 = {instancePath:instancePath+"/cloudInit/packages/" + i11,schemaPath:"#/properties/cloudInit/properties/packages/items/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if(func3(data139) < 1){
const err338 = {instancePath:instancePath+"/cloudInit/packages/" + i11,schemaPath:"#/properties/cloudInit/properties/packages/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
else {
const err339 = {instancePath:instancePath+"/cloudInit/packages/" + i11,schemaPath:"#/properties/cloudInit/properties/packages/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
}
else {
const err340 = {instancePath:instancePath+"/cloudInit/packages",schemaPath:"#/properties/cloudInit/properties/packages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data118.files !== undefined){
let data140 = data118.files;
if(Array.isArray(data140)){
if(data140.length > 256){
const err341 = {instancePath:instancePath+"/cloudInit/files",schemaPath:"#/properties/cloudInit/properties/files/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
const len12 = data140.length;
for(let i12=0; i12<len12; i12++){
let data141 = data140[i12];
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
for(const key35 in data141){
if(!(((((key35 === "path") || (key35 === "content")) || (key35 === "source")) || (key35 === "owner")) || (key35 === "permissions"))){
const err342 = {instancePath:instancePath+"/cloudInit/files/" + i12,schemaPath:"#/properties/cloudInit/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data141.path !== undefined){
let data142 = data141.path;
if(typeof data142 === "string"){
if(func3(data142) > 4096){
const err343 = {instancePath:instancePath+"/cloudInit/files/" + i12+"/path",schemaPath:"#/properties/cloudInit/properties/files/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
if(!pattern31.test(data142)){
const err344 = {instancePath:instancePath+"/cloudInit/files/" + i12+"/path",schemaPath:"#/properties/cloudInit/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\r\\n]+$"},message:"must match pattern \""+"^/[^\\r\\n]+$"+"\""};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
else {
const err345 = {instancePath:instancePath+"/cloudInit/files/" + i12+"/path",schemaPath:"#/properties/cloudInit/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data141.content !== undefined){
let data143 = data141.content;
if(typeof data143 === "string"){
if(func3(data143) > 1048576){
const err346 = {instancePath:instancePath+"/cloudInit/files/" + i12+"/content",schemaPath:"#/properties/cloudInit/properties/files/items/properties/content/maxLength",keyword:"maxLength",params:{limit: 1048576},message:"must NOT have more than 1048576 characters"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
else {
const err347 = {instancePath:instancePath+"/cloudInit/files/" + i12+"/content",schemaPath:"#/properties/cloudInit/properties/files/items/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data141.source !== undefined){
let data144 = data141.source;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
for(const key36 in data144){
if(!((key36 === "file") || (key36 === "env"))){
const err348 = {instancePath:instancePath+"/cloudInit/files/" + i12+"/source",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data144.file !== undefined){
let data145 = data144.file;
if(typeof data145 === "string"){
if(func3(data145) > 4096){
const err349 = {instancePath:instancePath+"/cloudInit/files/" + i12+"/source/file",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if(func3(data145) < 1){
const err350 = {instancePath:instancePath+"/cloudInit/files/" + i12+"/source/file",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
else {
const err351 = {instancePath:instancePath+"/cloudInit/files/" + i12+"/source/file",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data144.env !== undefined){
let data146 = data144.env;
if(typeof data146 === "string"){
if(func3(data146) > 256){
const err352 = {instancePath:instancePath+"/cloudInit/files/" + i12+"/source/env",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if(!pattern30.test(data146)){
const err353 = {instancePath:instancePath+"/cloudInit/files/" + i12+"/source/env",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
else {
const err354 = {instancePath:instancePath+"/cloudInit/files/" + i12+"/source/env",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
else {
const err355 = {instancePath:instancePath+"/cloudInit/files/" + i12+"/source",schemaPath:"#/properties/cloudInit/properties/files/items/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data141.owner !== undefined){
let data147 = data141.owner;
if(typeof data147 === "string"){
if(func3(data147) > 65){
const err356 = {instancePath:instancePath+"/cloudInit/files/" + i12+"/owner",schemaPath:"#/properties/cloudInit/properties/files/items/properties/owner/maxLength",keyword:"maxLength",params:{limit: 65},message:"must NOT have more than 65 characters"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(!pattern33.test(data147)){
const err357 = {instancePath:instancePath+"/cloudInit/files/" + i12+"/owner",schemaPath:"#/properties/cloudInit/properties/files/items/properties/owner/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_.-]*(:[A-Za-z_][A-Za-z0-9_.-]*)?$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_.-]*(:[A-Za-z_][A-Za-z0-9_.-]*)?$"+"\""};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
else {
const err358 = {instancePath:instancePath+"/cloudInit/files/" + i12+"/owner",schemaPath:"#/properties/cloudInit/properties/files/items/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data141.permissions !== undefined){
let data148 = data141.permissions;
if(typeof data148 === "string"){
if(!pattern34.test(data148)){
const err359 = {instancePath:instancePath+"/cloudInit/files/" + i12+"/permissions",schemaPath:"#/properties/cloudInit/properties/files/items/properties/permissions/pattern",keyword:"pattern",params:{pattern: "^0?[0-7]{3,4}$"},message:"must match pattern \""+"^0?[0-7]{3,4}$"+"\""};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
else {
const err360 = {instancePath:instancePath+"/cloudInit/files/" + i12+"/permissions",schemaPath:"#/properties/cloudInit/properties/files/items/properties/permissions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
}
else {
const err361 = {instancePath:instancePath+"/cloudInit/files/" + i12,schemaPath:"#/properties/cloudInit/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
}
else {
const err362 = {instancePath:instancePath+"/cloudInit/files",schemaPath:"#/properties/cloudInit/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data118.runcmd !== undefined){
let data149 = data118.runcmd;
if(Array.isArray(data149)){
if(data149.length > 256){
const err363 = {instancePath:instancePath+"/cloudInit/runcmd",schemaPath:"#/properties/cloudInit/properties/runcmd/maxItems",keyword:"maxItems",params:{limit: 256},message:"must NOT have more than 256 items"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
const len13 = data149.length;
for(let i13=0; i13<len13; i13++){
let data150 = data149[i13];
if((typeof data150 !== "string") && (!(Array.isArray(data150)))){
const err364 = {instancePath:instancePath+"/cloudInit/runcmd/" + i13,schemaPath:"#/properties/cloudInit/properties/runcmd/items/type",keyword:"type",params:{type: schema12.properties.cloudInit.properties.runcmd.items.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
if(typeof data150 === "string"){
if(func3(data150) > 65536){
const err365 = {instancePath:instancePath+"/cloudInit/runcmd/" + i13,schemaPath:"#/properties/cloudInit/properties/runcmd/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(func3(data150) < 1){
const err366 = {instancePath:instancePath+"/cloudInit/runcmd/" + i13,schemaPath:"#/properties/cloudInit/properties/runcmd/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(Array.isArray(data150)){
if(data150.length < 1){
const err367 = {instancePath:instancePath+"/cloudInit/runcmd/" + i13,schemaPath:"#/properties/cloudInit/properties/runcmd/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
const len14 = data150.length;
for(let i14=0; i14<len14; i14++){
let data151 = data150[i14];
if(typeof data151 === "string"){
if(func3(data151) > 65536){
const err368 = {instancePath:instancePath+"/cloudInit/runcmd/" + i13+"/" + i14,schemaPath:"#/properties/cloudInit/properties/runcmd/items/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
else {
const err369 = {instancePath:instancePath+"/cloudInit/runcmd/" + i13+"/" + i14,schemaPath:"#/properties/cloudInit/properties/runcmd/items/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
}
}
}
else {
const err370 = {instancePath:instancePath+"/cloudInit/runcmd",schemaPath:"#/properties/cloudInit/properties/runcmd/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data118.userData !== undefined){
let data152 = data118.userData;
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
for(const key37 in data152){
if(!(((key37 === "inline") || (key37 === "file")) || (key37 === "env"))){
const err371 = {instancePath:instancePath+"/cloudInit/userData",schemaPath:"#/properties/cloudInit/properties/userData/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data152.inline !== undefined){
let data153 = data152.inline;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
for(const key38 in data153){
const _errs342 = errors;
if(typeof key38 === "string"){
if(!pattern35.test(key38)){
const err372 = {instancePath:instancePath+"/cloudInit/userData/inline",schemaPath:"#/properties/cloudInit/properties/userData/properties/inline/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,256}$"},message:"must match pattern \""+"^[^\\r\\n]{1,256}$"+"\"",propertyName:key38};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
var valid80 = _errs342 === errors;
if(!valid80){
const err373 = {instancePath:instancePath+"/cloudInit/userData/inline",schemaPath:"#/properties/cloudInit/properties/userData/properties/inline/propertyNames",keyword:"propertyNames",params:{propertyName: key38},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
}
else {
const err374 = {instancePath:instancePath+"/cloudInit/userData/inline",schemaPath:"#/properties/cloudInit/properties/userData/properties/inline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data152.file !== undefined){
let data154 = data152.file;
if(typeof data154 === "string"){
if(func3(data154) > 4096){
const err375 = {instancePath:instancePath+"/cloudInit/userData/file",schemaPath:"#/properties/cloudInit/properties/userData/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
if(func3(data154) < 1){
const err376 = {instancePath:instancePath+"/cloudInit/userData/file",schemaPath:"#/properties/cloudInit/properties/userData/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
else {
const err377 = {instancePath:instancePath+"/cloudInit/userData/file",schemaPath:"#/properties/cloudInit/properties/userData/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data152.env !== undefined){
let data155 = data152.env;
if(typeof data155 === "string"){
if(func3(data155) > 256){
const err378 = {instancePath:instancePath+"/cloudInit/userData/env",schemaPath:"#/properties/cloudInit/properties/userData/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
if(!pattern30.test(data155)){
const err379 = {instancePath:instancePath+"/cloudInit/userData/env",schemaPath:"#/properties/cloudInit/properties/userData/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
else {
const err380 = {instancePath:instancePath+"/cloudInit/userData/env",schemaPath:"#/properties/cloudInit/properties/userData/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
}
else {
const err381 = {instancePath:instancePath+"/cloudInit/userData",schemaPath:"#/properties/cloudInit/properties/userData/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data118.networkConfig !== undefined){
let data156 = data118.networkConfig;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
for(const key39 in data156){
if(!(((key39 === "inline") || (key39 === "file")) || (key39 === "env"))){
const err382 = {instancePath:instancePath+"/cloudInit/networkConfig",schemaPath:"#/properties/cloudInit/properties/networkConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data156.inline !== undefined){
let data157 = data156.inline;
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
for(const key40 in data157){
const _errs352 = errors;
if(typeof key40 === "string"){
if(!pattern35.test(key40)){
const err383 = {instancePath:instancePath+"/cloudInit/networkConfig/inline",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/inline/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,256}$"},message:"must match pattern \""+"^[^\\r\\n]{1,256}$"+"\"",propertyName:key40};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
var valid82 = _errs352 === errors;
if(!valid82){
const err384 = {instancePath:instancePath+"/cloudInit/networkConfig/inline",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/inline/propertyNames",keyword:"propertyNames",params:{propertyName: key40},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
}
else {
const err385 = {instancePath:instancePath+"/cloudInit/networkConfig/inline",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/inline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data156.file !== undefined){
let data158 = data156.file;
if(typeof data158 === "string"){
if(func3(data158) > 4096){
const err386 = {instancePath:instancePath+"/cloudInit/networkConfig/file",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
if(func3(data158) < 1){
const err387 = {instancePath:instancePath+"/cloudInit/networkConfig/file",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
else {
const err388 = {instancePath:instancePath+"/cloudInit/networkConfig/file",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data156.env !== undefined){
let data159 = data156.env;
if(typeof data159 === "string"){
if(func3(data159) > 256){
const err389 = {instancePath:instancePath+"/cloudInit/networkConfig/env",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if(!pattern30.test(data159)){
const err390 = {instancePath:instancePath+"/cloudInit/networkConfig/env",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
else {
const err391 = {instancePath:instancePath+"/cloudInit/networkConfig/env",schemaPath:"#/properties/cloudInit/properties/networkConfig/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
}
else {
const err392 = {instancePath:instancePath+"/cloudInit/networkConfig",schemaPath:"#/properties/cloudInit/properties/networkConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data118.vendorData !== undefined){
let data160 = data118.vendorData;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
for(const key41 in data160){
if(!(((key41 === "inline") || (key41 === "file")) || (key41 === "env"))){
const err393 = {instancePath:instancePath+"/cloudInit/vendorData",schemaPath:"#/properties/cloudInit/properties/vendorData/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data160.inline !== undefined){
let data161 = data160.inline;
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
for(const key42 in data161){
const _errs362 = errors;
if(typeof key42 === "string"){
if(!pattern35.test(key42)){
const err394 = {instancePath:instancePath+"/cloudInit/vendorData/inline",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/inline/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,256}$"},message:"must match pattern \""+"^[^\\r\\n]{1,256}$"+"\"",propertyName:key42};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
var valid84 = _errs362 === errors;
if(!valid84){
const err395 = {instancePath:instancePath+"/cloudInit/vendorData/inline",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/inline/propertyNames",keyword:"propertyNames",params:{propertyName: key42},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
}
else {
const err396 = {instancePath:instancePath+"/cloudInit/vendorData/inline",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/inline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data160.file !== undefined){
let data162 = data160.file;
if(typeof data162 === "string"){
if(func3(data162) > 4096){
const err397 = {instancePath:instancePath+"/cloudInit/vendorData/file",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(func3(data162) < 1){
const err398 = {instancePath:instancePath+"/cloudInit/vendorData/file",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
else {
const err399 = {instancePath:instancePath+"/cloudInit/vendorData/file",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data160.env !== undefined){
let data163 = data160.env;
if(typeof data163 === "string"){
if(func3(data163) > 256){
const err400 = {instancePath:instancePath+"/cloudInit/vendorData/env",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if(!pattern30.test(data163)){
const err401 = {instancePath:instancePath+"/cloudInit/vendorData/env",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
else {
const err402 = {instancePath:instancePath+"/cloudInit/vendorData/env",schemaPath:"#/properties/cloudInit/properties/vendorData/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
}
else {
const err403 = {instancePath:instancePath+"/cloudInit/vendorData",schemaPath:"#/properties/cloudInit/properties/vendorData/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
}
else {
const err404 = {instancePath:instancePath+"/cloudInit",schemaPath:"#/properties/cloudInit/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
if(data.ignition !== undefined){
let data164 = data.ignition;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key43 in data164){
if(!(((key43 === "inline") || (key43 === "file")) || (key43 === "env"))){
const err405 = {instancePath:instancePath+"/ignition",schemaPath:"#/properties/ignition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data164.inline !== undefined){
let data165 = data164.inline;
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
for(const key44 in data165){
const _errs372 = errors;
if(typeof key44 === "string"){
if(!pattern35.test(key44)){
const err406 = {instancePath:instancePath+"/ignition/inline",schemaPath:"#/properties/ignition/properties/inline/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]{1,256}$"},message:"must match pattern \""+"^[^\\r\\n]{1,256}$"+"\"",propertyName:key44};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
var valid86 = _errs372 === errors;
if(!valid86){
const err407 = {instancePath:instancePath+"/ignition/inline",schemaPath:"#/properties/ignition/properties/inline/propertyNames",keyword:"propertyNames",params:{propertyName: key44},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
}
else {
const err408 = {instancePath:instancePath+"/ignition/inline",schemaPath:"#/properties/ignition/properties/inline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data164.file !== undefined){
let data166 = data164.file;
if(typeof data166 === "string"){
if(func3(data166) > 4096){
const err409 = {instancePath:instancePath+"/ignition/file",schemaPath:"#/properties/ignition/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(func3(data166) < 1){
const err410 = {instancePath:instancePath+"/ignition/file",schemaPath:"#/properties/ignition/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
else {
const err411 = {instancePath:instancePath+"/ignition/file",schemaPath:"#/properties/ignition/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data164.env !== undefined){
let data167 = data164.env;
if(typeof data167 === "string"){
if(func3(data167) > 256){
const err412 = {instancePath:instancePath+"/ignition/env",schemaPath:"#/properties/ignition/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
if(!pattern30.test(data167)){
const err413 = {instancePath:instancePath+"/ignition/env",schemaPath:"#/properties/ignition/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
else {
const err414 = {instancePath:instancePath+"/ignition/env",schemaPath:"#/properties/ignition/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
}
else {
const err415 = {instancePath:instancePath+"/ignition",schemaPath:"#/properties/ignition/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data.credentials !== undefined){
let data168 = data.credentials;
if(Array.isArray(data168)){
if(data168.length > 8){
const err416 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
const len15 = data168.length;
for(let i15=0; i15<len15; i15++){
let data169 = data168[i15];
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
for(const key45 in data169){
if(!((((key45 === "id") || (key45 === "text")) || (key45 === "file")) || (key45 === "env"))){
const err417 = {instancePath:instancePath+"/credentials/" + i15,schemaPath:"#/properties/credentials/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data169.id !== undefined){
let data170 = data169.id;
if(typeof data170 === "string"){
if(func3(data170) > 128){
const err418 = {instancePath:instancePath+"/credentials/" + i15+"/id",schemaPath:"#/properties/credentials/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
if(!pattern43.test(data170)){
const err419 = {instancePath:instancePath+"/credentials/" + i15+"/id",schemaPath:"#/properties/credentials/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_.-]*$"+"\""};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
else {
const err420 = {instancePath:instancePath+"/credentials/" + i15+"/id",schemaPath:"#/properties/credentials/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data169.text !== undefined){
let data171 = data169.text;
if(typeof data171 === "string"){
if(func3(data171) > 4096){
const err421 = {instancePath:instancePath+"/credentials/" + i15+"/text",schemaPath:"#/properties/credentials/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
else {
const err422 = {instancePath:instancePath+"/credentials/" + i15+"/text",schemaPath:"#/properties/credentials/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data169.file !== undefined){
let data172 = data169.file;
if(typeof data172 === "string"){
if(func3(data172) > 4096){
const err423 = {instancePath:instancePath+"/credentials/" + i15+"/file",schemaPath:"#/properties/credentials/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
if(func3(data172) < 1){
const err424 = {instancePath:instancePath+"/credentials/" + i15+"/file",schemaPath:"#/properties/credentials/items/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
else {
const err425 = {instancePath:instancePath+"/credentials/" + i15+"/file",schemaPath:"#/properties/credentials/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data169.env !== undefined){
let data173 = data169.env;
if(typeof data173 === "string"){
if(func3(data173) > 256){
const err426 = {instancePath:instancePath+"/credentials/" + i15+"/env",schemaPath:"#/properties/credentials/items/properties/env/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
if(!pattern30.test(data173)){
const err427 = {instancePath:instancePath+"/credentials/" + i15+"/env",schemaPath:"#/properties/credentials/items/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
else {
const err428 = {instancePath:instancePath+"/credentials/" + i15+"/env",schemaPath:"#/properties/credentials/items/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
}
else {
const err429 = {instancePath:instancePath+"/credentials/" + i15,schemaPath:"#/properties/credentials/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
}
else {
const err430 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data.stop !== undefined){
let data174 = data.stop;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
for(const key46 in data174){
if(!(((((key46 === "agent") || (key46 === "powerdown")) || (key46 === "quit")) || (key46 === "sigterm")) || (key46 === "sigkill"))){
const err431 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data174.agent !== undefined){
let data175 = data174.agent;
if(typeof data175 === "string"){
if(func3(data175) > 12){
const err432 = {instancePath:instancePath+"/stop/agent",schemaPath:"#/properties/stop/properties/agent/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
if(!pattern18.test(data175)){
const err433 = {instancePath:instancePath+"/stop/agent",schemaPath:"#/properties/stop/properties/agent/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
else {
const err434 = {instancePath:instancePath+"/stop/agent",schemaPath:"#/properties/stop/properties/agent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data174.powerdown !== undefined){
let data176 = data174.powerdown;
if(typeof data176 === "string"){
if(func3(data176) > 12){
const err435 = {instancePath:instancePath+"/stop/powerdown",schemaPath:"#/properties/stop/properties/powerdown/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
if(!pattern18.test(data176)){
const err436 = {instancePath:instancePath+"/stop/powerdown",schemaPath:"#/properties/stop/properties/powerdown/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
else {
const err437 = {instancePath:instancePath+"/stop/powerdown",schemaPath:"#/properties/stop/properties/powerdown/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data174.quit !== undefined){
let data177 = data174.quit;
if(typeof data177 === "string"){
if(func3(data177) > 12){
const err438 = {instancePath:instancePath+"/stop/quit",schemaPath:"#/properties/stop/properties/quit/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
if(!pattern18.test(data177)){
const err439 = {instancePath:instancePath+"/stop/quit",schemaPath:"#/properties/stop/properties/quit/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
else {
const err440 = {instancePath:instancePath+"/stop/quit",schemaPath:"#/properties/stop/properties/quit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
if(data174.sigterm !== undefined){
let data178 = data174.sigterm;
if(typeof data178 === "string"){
if(func3(data178) > 12){
const err441 = {instancePath:instancePath+"/stop/sigterm",schemaPath:"#/properties/stop/properties/sigterm/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
if(!pattern18.test(data178)){
const err442 = {instancePath:instancePath+"/stop/sigterm",schemaPath:"#/properties/stop/properties/sigterm/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
else {
const err443 = {instancePath:instancePath+"/stop/sigterm",schemaPath:"#/properties/stop/properties/sigterm/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data174.sigkill !== undefined){
let data179 = data174.sigkill;
if(typeof data179 === "string"){
if(func3(data179) > 12){
const err444 = {instancePath:instancePath+"/stop/sigkill",schemaPath:"#/properties/stop/properties/sigkill/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if(!pattern18.test(data179)){
const err445 = {instancePath:instancePath+"/stop/sigkill",schemaPath:"#/properties/stop/properties/sigkill/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
else {
const err446 = {instancePath:instancePath+"/stop/sigkill",schemaPath:"#/properties/stop/properties/sigkill/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
}
else {
const err447 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data.restart !== undefined){
let data180 = data.restart;
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
for(const key47 in data180){
if(!(((((key47 === "policy") || (key47 === "maxRetries")) || (key47 === "window")) || (key47 === "resetAfter")) || (key47 === "backoff"))){
const err448 = {instancePath:instancePath+"/restart",schemaPath:"#/properties/restart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data180.policy !== undefined){
let data181 = data180.policy;
if(!((((data181 === "no") || (data181 === "on-failure")) || (data181 === "always")) || (data181 === "unless-stopped"))){
const err449 = {instancePath:instancePath+"/restart/policy",schemaPath:"#/properties/restart/properties/policy/enum",keyword:"enum",params:{allowedValues: schema12.properties.restart.properties.policy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data180.maxRetries !== undefined){
let data182 = data180.maxRetries;
if(!(((typeof data182 == "number") && (!(data182 % 1) && !isNaN(data182))) && (isFinite(data182)))){
const err450 = {instancePath:instancePath+"/restart/maxRetries",schemaPath:"#/properties/restart/properties/maxRetries/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
if((typeof data182 == "number") && (isFinite(data182))){
if(data182 > 1000 || isNaN(data182)){
const err451 = {instancePath:instancePath+"/restart/maxRetries",schemaPath:"#/properties/restart/properties/maxRetries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
if(data182 < 0 || isNaN(data182)){
const err452 = {instancePath:instancePath+"/restart/maxRetries",schemaPath:"#/properties/restart/properties/maxRetries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
}
if(data180.window !== undefined){
let data183 = data180.window;
if(typeof data183 === "string"){
if(func3(data183) > 12){
const err453 = {instancePath:instancePath+"/restart/window",schemaPath:"#/properties/restart/properties/window/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
if(!pattern18.test(data183)){
const err454 = {instancePath:instancePath+"/restart/window",schemaPath:"#/properties/restart/properties/window/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
else {
const err455 = {instancePath:instancePath+"/restart/window",schemaPath:"#/properties/restart/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data180.resetAfter !== undefined){
let data184 = data180.resetAfter;
if(typeof data184 === "string"){
if(func3(data184) > 12){
const err456 = {instancePath:instancePath+"/restart/resetAfter",schemaPath:"#/properties/restart/properties/resetAfter/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
if(!pattern18.test(data184)){
const err457 = {instancePath:instancePath+"/restart/resetAfter",schemaPath:"#/properties/restart/properties/resetAfter/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
else {
const err458 = {instancePath:instancePath+"/restart/resetAfter",schemaPath:"#/properties/restart/properties/resetAfter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data180.backoff !== undefined){
let data185 = data180.backoff;
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
for(const key48 in data185){
if(!(((key48 === "initial") || (key48 === "factor")) || (key48 === "max"))){
const err459 = {instancePath:instancePath+"/restart/backoff",schemaPath:"#/properties/restart/properties/backoff/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
if(data185.initial !== undefined){
let data186 = data185.initial;
if(typeof data186 === "string"){
if(func3(data186) > 12){
const err460 = {instancePath:instancePath+"/restart/backoff/initial",schemaPath:"#/properties/restart/properties/backoff/properties/initial/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
if(!pattern18.test(data186)){
const err461 = {instancePath:instancePath+"/restart/backoff/initial",schemaPath:"#/properties/restart/properties/backoff/properties/initial/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
else {
const err462 = {instancePath:instancePath+"/restart/backoff/initial",schemaPath:"#/properties/restart/properties/backoff/properties/initial/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data185.factor !== undefined){
let data187 = data185.factor;
if((typeof data187 == "number") && (isFinite(data187))){
if(data187 > 10 || isNaN(data187)){
const err463 = {instancePath:instancePath+"/restart/backoff/factor",schemaPath:"#/properties/restart/properties/backoff/properties/factor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
if(data187 < 1 || isNaN(data187)){
const err464 = {instancePath:instancePath+"/restart/backoff/factor",schemaPath:"#/properties/restart/properties/backoff/properties/factor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
else {
const err465 = {instancePath:instancePath+"/restart/backoff/factor",schemaPath:"#/properties/restart/properties/backoff/properties/factor/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
if(data185.max !== undefined){
let data188 = data185.max;
if(typeof data188 === "string"){
if(func3(data188) > 12){
const err466 = {instancePath:instancePath+"/restart/backoff/max",schemaPath:"#/properties/restart/properties/backoff/properties/max/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
if(!pattern18.test(data188)){
const err467 = {instancePath:instancePath+"/restart/backoff/max",schemaPath:"#/properties/restart/properties/backoff/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(ms|s|min|h)$"},message:"must match pattern \""+"^[0-9]+(ms|s|min|h)$"+"\""};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
else {
const err468 = {instancePath:instancePath+"/restart/backoff/max",schemaPath:"#/properties/restart/properties/backoff/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
}
else {
const err469 = {instancePath:instancePath+"/restart/backoff",schemaPath:"#/properties/restart/properties/backoff/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
}
else {
const err470 = {instancePath:instancePath+"/restart",schemaPath:"#/properties/restart/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data.extraArgs !== undefined){
let data189 = data.extraArgs;
if(Array.isArray(data189)){
if(data189.length > 64){
const err471 = {instancePath:instancePath+"/extraArgs",schemaPath:"#/properties/extraArgs/maxItems",keyword:"maxItems",params:{limit: 64},message:"must NOT have more than 64 items"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
const len16 = data189.length;
for(let i16=0; i16<len16; i16++){
let data190 = data189[i16];
if(typeof data190 === "string"){
if(func3(data190) > 65536){
const err472 = {instancePath:instancePath+"/extraArgs/" + i16,schemaPath:"#/properties/extraArgs/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
if(func3(data190) < 1){
const err473 = {instancePath:instancePath+"/extraArgs/" + i16,schemaPath:"#/properties/extraArgs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
else {
const err474 = {instancePath:instancePath+"/extraArgs/" + i16,schemaPath:"#/properties/extraArgs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
}
else {
const err475 = {instancePath:instancePath+"/extraArgs",schemaPath:"#/properties/extraArgs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
}
else {
const err476 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const validateLock = validate12;
const schema13 = {"type":"object","additionalProperties":false,"required":["format"],"properties":{"format":{"const":1},"uuid":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},"machine":{"type":"object","additionalProperties":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"},"default":{}},"firmware":{"type":"string","pattern":"^[^/]{1,255}$"},"macs":{"type":"object","additionalProperties":{"type":"string","pattern":"^([0-9a-f]{2}:){5}[0-9a-f]{2}$"},"default":{}},"ports":{"type":"object","additionalProperties":{"type":"integer","minimum":1,"maximum":65535},"default":{}}},"$id":"lock"};
const pattern115 = new RegExp("^[A-Za-z0-9._-]{1,64}$", "u");
const pattern116 = new RegExp("^[^/]{1,255}$", "u");
const pattern117 = new RegExp("^([0-9a-f]{2}:){5}[0-9a-f]{2}$", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="lock" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.machine === undefined){
data.machine = {};
}
if(data.macs === undefined){
data.macs = {};
}
if(data.ports === undefined){
data.ports = {};
}
if(data.format === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "format") || (key0 === "uuid")) || (key0 === "machine")) || (key0 === "firmware")) || (key0 === "macs")) || (key0 === "ports"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.format !== undefined){
if(1 !== data.format){
const err2 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.uuid !== undefined){
let data1 = data.uuid;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err3 = {instancePath:instancePath+"/uuid",schemaPath:"#/properties/uuid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/uuid",schemaPath:"#/properties/uuid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let data2 = data.machine;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
if(typeof data3 === "string"){
if(!pattern115.test(data3)){
const err5 = {instancePath:instancePath+"/machine/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/machine/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9._-]{1,64}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/machine/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/machine/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/machine",schemaPath:"#/properties/machine/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.firmware !== undefined){
let data4 = data.firmware;
if(typeof data4 === "string"){
if(!pattern116.test(data4)){
const err8 = {instancePath:instancePath+"/firmware",schemaPath:"#/properties/firmware/pattern",keyword:"pattern",params:{pattern: "^[^/]{1,255}$"},message:"must match pattern \""+"^[^/]{1,255}$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/firmware",schemaPath:"#/properties/firmware/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
let data5 = data.macs;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
let data6 = data5[key2];
if(typeof data6 === "string"){
if(!pattern117.test(data6)){
const err10 = {instancePath:instancePath+"/macs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/macs/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{2}:){5}[0-9a-f]{2}$"},message:"must match pattern \""+"^([0-9a-f]{2}:){5}[0-9a-f]{2}$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/macs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/macs/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/macs",schemaPath:"#/properties/macs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
let data7 = data.ports;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
let data8 = data7[key3];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err13 = {instancePath:instancePath+"/ports/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ports/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 65535 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/ports/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ports/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err15 = {instancePath:instancePath+"/ports/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ports/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

/** Where profiles hold paths; `*` stands for any array item. */
export const pathPatterns = ["/boot/kernel","/boot/initrd","/disks/*/path"];

/** The same for paths that may begin with `~/`. */
export const homePathPatterns = ["/cloudInit/sshKeys/*/file","/cloudInit/users/*/sshKeys/*/file","/cloudInit/users/*/passwordHash/file","/cloudInit/files/*/source/file","/cloudInit/userData/file","/cloudInit/networkConfig/file","/cloudInit/vendorData/file","/ignition/file","/credentials/*/file"];

/**
 * The keys that each object may have. A union has those of all its branches, and each branch its own
 * under its tag, as in `/networks/*#user`.
 */
export const knownKeys = {"":["$schema","name","description","extends","uuid","arch","accelerator","machine","cpu","memory","boot","firmware","disks","networks","serial","rng","balloon","guestAgent","tpm","display","watchdog","onDiskFull","ready","cloudInit","ignition","credentials","stop","restart","extraArgs"],"/cpu":["count","model","features","topology"],"/cpu/topology":["sockets","cores","threads"],"/memory":["size"],"/boot":["kernel","initrd","cmdline"],"/firmware":["type"],"/disks/*":["id","media","path","format","bus","readOnly","shared","serial","bootIndex","size","cache","aio","discard","detectZeroes","ioThreads","throttle","blockSize"],"/disks/*/throttle":["iops","readIops","writeIops","bandwidth","readBandwidth","writeBandwidth"],"/disks/*/blockSize":["logical","physical"],"/networks/*":["id","type","model","mac","forwards","restrict"],"/networks/*/forwards/*":["protocol","hostAddress","host","guest"],"/networks/*#user":["id","type","model","mac","forwards","restrict"],"/networks/*#user/forwards/*":["protocol","hostAddress","host","guest"],"/networks/*#none":["id","type"],"/serial":["type"],"/rng":["type"],"/balloon":["type"],"/guestAgent":["type"],"/tpm":["type","model"],"/display":["type"],"/watchdog":["type"],"/ready":["type","text","timeout","port","command"],"/ready#running":["type"],"/ready#serial":["type","text","timeout"],"/ready#tcp":["type","port","timeout"],"/ready#ssh":["type","port","timeout"],"/ready#agent":["type","timeout"],"/ready#command":["type","command","timeout"],"/cloudInit":["hostname","defaultUser","sshKeys","users","packages","files","runcmd","userData","networkConfig","vendorData"],"/cloudInit/sshKeys/*":["file"],"/cloudInit/users/*":["name","gecos","groups","shell","sudo","sshKeys","passwordHash"],"/cloudInit/users/*/sshKeys/*":["file"],"/cloudInit/users/*/passwordHash":["file","env"],"/cloudInit/files/*":["path","content","source","owner","permissions"],"/cloudInit/files/*/source":["file","env"],"/cloudInit/userData":["inline","file","env"],"/cloudInit/networkConfig":["inline","file","env"],"/cloudInit/vendorData":["inline","file","env"],"/ignition":["inline","file","env"],"/credentials/*":["id","text","file","env"],"/stop":["agent","powerdown","quit","sigterm","sigkill"],"/restart":["policy","maxRetries","window","resetAfter","backoff"],"/restart/backoff":["initial","factor","max"]};
